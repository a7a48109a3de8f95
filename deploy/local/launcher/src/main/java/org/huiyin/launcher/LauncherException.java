package org.huiyin.launcher;

/** The launcher cannot do what was asked; its reader gets one sentence in their language. */
final class LauncherException extends RuntimeException {
    private final transient Object[] arguments;

    /** @param key of the sentence in {@code messages.properties} */
    LauncherException(String key, Object... arguments) {
        super(key);
        this.arguments = arguments.clone();
    }

    String sentence(Messages messages) {
        return messages.text(getMessage(), arguments);
    }
}
