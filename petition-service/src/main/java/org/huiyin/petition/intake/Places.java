package org.huiyin.petition.intake;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the places that a text names, by the words that names of places end with: {@code similar/places.txt}. */
final class Places {
    private static final int NAME = 2;
    private static final Pattern FIRST_CHARACTERS = Pattern.compile("\\p{IsHan}{2}");

    private final Pattern areas;
    private final Pattern venues;
    private final Pattern noAreas;
    private final Pattern leads;

    Places() {
        List<List<String>> lines = WordList.lines("places.txt");
        String whole = WordList.any(of("whole", lines));
        this.areas = Pattern.compile("(" + whole + ")|(\\p{IsHan}{1,2})(?:" + areaEndings(lines) + ")");
        this.venues = Pattern.compile("(\\p{IsHan}{1,6}?)(?:" + WordList.any(of("venue", lines)) + ")");
        this.noAreas = Pattern.compile(WordList.any(of("none", lines)));
        this.leads = Pattern.compile(WordList.any(of("lead", lines)));
    }

    private static String areaEndings(List<List<String>> lines) {
        String endings = WordList.any(of("area", lines));
        for (List<String> line : lines) {
            if (line.getFirst().equals("unless")) {
                String ending = Pattern.quote(line.get(1));
                endings = endings.replace(ending, ending + "(?!" + WordList.any(line.subList(2, line.size())) + ")");
            }
        }
        return endings;
    }

    private static List<String> of(String kind, List<List<String>> lines) {
        return lines.stream()
                .filter(line -> line.getFirst().equals(kind))
                .flatMap(line -> line.stream().skip(1))
                .toList();
    }

    /**
     * The places of a text.
     *
     * @param areas the two characters before the ending, which people also use without it; a shorter name whole
     * @param venues how names of shops and institutions begin; where no place is found, how the text begins
     * @param rest the text without the areas
     */
    record Found(Set<String> areas, Set<String> venues, String rest) {}

    Found find(String text) {
        String plain = leads.matcher(text).replaceAll(" ");
        Set<String> found = new TreeSet<>();
        String rest = without(found, cutAreas(plain, found));
        Set<String> named = new TreeSet<>();
        venues.matcher(rest).results().forEach(venue -> named.add(beginning(venue.group(1), venue.group())));
        Matcher first = FIRST_CHARACTERS.matcher(plain);
        if (found.isEmpty() && named.isEmpty() && first.find()) {
            named.add(first.group());
        }
        return new Found(found, named, rest);
    }

    private String cutAreas(String plain, Set<String> found) {
        StringBuilder rest = new StringBuilder();
        Matcher matcher = areas.matcher(plain);
        int from = 0;
        int copied = 0;
        while (matcher.find(from)) {
            boolean none = noAreas.matcher(matcher.group()).find();
            from = none ? matcher.start() + 1 : matcher.end();
            if (!none) {
                String whole = matcher.group(1);
                found.add(whole != null ? whole : beginning(matcher.group(2), matcher.group()));
                rest.append(plain, copied, matcher.start()).append(' ');
                copied = matcher.end();
            }
        }
        return rest.append(plain.substring(copied)).toString();
    }

    private static String beginning(String name, String whole) {
        return name.length() < NAME ? whole : name.substring(0, NAME);
    }

    private static String without(Set<String> names, String text) {
        String rest = text;
        for (String name : names) {
            rest = rest.replace(name, " ");
        }
        return rest;
    }
}
