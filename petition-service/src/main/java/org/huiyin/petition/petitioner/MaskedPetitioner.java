package org.huiyin.petition.petitioner;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What whoever handles a petition sees of its petitioner without asking: enough to recognise a caller, not to call.
 *
 * @param name the first character, e.g. {@code 张**}
 * @param phone e.g. {@code 139****1234}
 * @param address a third of it, at most the first six characters
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MaskedPetitioner(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String address) {
    private static final int PART = 3;
    private static final int MOST = 6;

    static MaskedPetitioner of(PetitionerDetails details) {
        String phone = details.phone();
        return new MaskedPetitioner(
                name(details.name()),
                phone == null ? null : PhoneNumber.of(phone).masked(),
                address(details.address()));
    }

    /** A name of one character would be shown whole. */
    private static @Nullable String name(@Nullable String name) {
        if (name == null) {
            return null;
        }
        int length = name.codePointCount(0, name.length());
        return length == 1 ? "**" : name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
    }

    private static @Nullable String address(@Nullable String address) {
        if (address == null) {
            return null;
        }
        int shown = Math.min(address.codePointCount(0, address.length()) / PART, MOST);
        return address.substring(0, address.offsetByCodePoints(0, shown)) + "****";
    }
}
