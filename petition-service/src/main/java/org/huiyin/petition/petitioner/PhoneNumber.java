package org.huiyin.petition.petitioner;

import java.text.Normalizer;

/**
 * A phone number as it is compared: its digits, without the country code of a mobile number of China.
 *
 * @param digits ASCII
 */
record PhoneNumber(String digits) {
    /** Digits, also of full width, with spaces, hyphens and brackets between them. */
    static final String WRITTEN = "[+＋]?(?:[ ()（）\\-－]{0,3}\\p{Nd}){5,15}[ ()（）]{0,3}";

    private static final String COUNTRY_CODE = "^(?:00)?86(?=1\\d{10}$)";
    private static final int MOBILE = 11;
    private static final int SHOWN_FIRST = 3;
    private static final int SHOWN_LAST = 4;
    private static final String HIDDEN = "****";

    /** @param written as {@link #WRITTEN} allows */
    static PhoneNumber of(String written) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("\\D", "");
        return new PhoneNumber(plain.replaceFirst(COUNTRY_CODE, ""));
    }

    /** What of it is hashed. */
    String indexed() {
        return "phone\n" + digits;
    }

    /** E.g. {@code 139****1234}; of a shorter number fewer digits are shown. */
    String masked() {
        if (digits.length() >= MOBILE) {
            return digits.substring(0, SHOWN_FIRST) + HIDDEN + digits.substring(digits.length() - SHOWN_LAST);
        }
        return HIDDEN + digits.substring(digits.length() - 2);
    }
}
