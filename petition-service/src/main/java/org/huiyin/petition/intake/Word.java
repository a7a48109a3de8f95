package org.huiyin.petition.intake;

/**
 * A word of a text.
 *
 * @param weight how much it says: rare words more than common ones, names of kinds of places little
 * @param synonyms the number of its group in the dictionary of synonyms, negative where it has none
 */
record Word(String text, double weight, long synonyms) {
    private static final double SYNONYM = 0.8;
    /** Words of which half the characters are the same mostly mean something similar: 垃圾, 垃圾箱. */
    private static final double HALF = 0.5;

    /** 1 for the same word, less for one like it, 0 for any other. */
    double likeness(Word other) {
        if (text.equals(other.text)) {
            return 1;
        }
        double likeness = synonyms >= 0 && synonyms == other.synonyms ? SYNONYM : 0;
        double characters = 2.0 * shared(other) / (text.length() + other.text.length());
        return characters >= HALF ? Math.max(likeness, characters) : likeness;
    }

    private long shared(Word other) {
        return other.text
                .chars()
                .distinct()
                .filter(character -> text.indexOf(character) >= 0)
                .count();
    }
}
