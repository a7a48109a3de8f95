package org.huiyin.petition.intake;

import java.util.regex.Pattern;

/** What a text is written for, by its words: the same thing may be asked about, complained of or praised. */
enum Purpose {
    QUESTION("请问|咨询|想问|问一下|怎样|怎么办理|如何|哪里办|什么时候|能不能|多少钱|到哪里"),
    PRAISE("表扬|感谢|点赞|致谢"),
    COMPLAINT("");

    private final Pattern words;

    Purpose(String words) {
        this.words = Pattern.compile(words);
    }

    /** The first whose words stand in the text; a complaint has none of its own. */
    static Purpose of(String text) {
        for (Purpose purpose : values()) {
            if (purpose.words.matcher(text).find()) {
                return purpose;
            }
        }
        return COMPLAINT;
    }
}
