package org.huiyin.petition.intake;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of houses, village groups and bus lines, in Chinese or Arabic numerals. */
final class Numerals {
    private static final Pattern CHINESE = Pattern.compile("[一二三四五六七八九十]{1,3}(?=号|栋|单元|社|组|路公交)");
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,6})(号楼|号院|号|栋|单元|路|社|组)");
    private static final String DIGITS = "零一二三四五六七八九";
    private static final int TEN = 10;

    private Numerals() {}

    /** The text with Arabic numerals wherever something is numbered. */
    static String arabic(String text) {
        return CHINESE.matcher(text).replaceAll(match -> String.valueOf(value(match.group())));
    }

    private static int value(String numeral) {
        int ten = numeral.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(numeral.charAt(numeral.length() - 1));
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(numeral.charAt(ten - 1));
        int ones = ten == numeral.length() - 1 ? 0 : DIGITS.indexOf(numeral.charAt(ten + 1));
        return tens * TEN + ones;
    }

    /**
     * What is numbered in a text.
     *
     * @param numbers by what they count; 栋 is another word for 号楼
     * @param rest the text without them
     */
    record Found(Map<String, Set<String>> numbers, String rest) {}

    static Found find(String text) {
        Map<String, Set<String>> numbers = new TreeMap<>();
        Matcher matcher = NUMBERED.matcher(text);
        while (matcher.find()) {
            String what = matcher.group(2).equals("栋") ? "号楼" : matcher.group(2);
            numbers.computeIfAbsent(what, any -> new TreeSet<>()).add(matcher.group(1));
        }
        return new Found(numbers, matcher.replaceAll(" "));
    }
}
