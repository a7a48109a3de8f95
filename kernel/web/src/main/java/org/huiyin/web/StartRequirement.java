package org.huiyin.web;

import java.util.List;
import java.util.Locale;

/** What an application must be given by configuration before it does anything; a bean of this type is asked first. */
public interface StartRequirement {
    /** What is missing or contradictory: sentences that name the setting and its variable, for who operates it. */
    List<String> unmet();

    /** @param what is expected there */
    static String missing(String setting, String what) {
        return named(setting) + " is missing: " + what;
    }

    /** The setting with the variable that sets it, for who operates the application. */
    static String named(String setting) {
        String variable = setting.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
        return setting + " (" + variable + ")";
    }
}
