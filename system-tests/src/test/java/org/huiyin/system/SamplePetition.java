package org.huiyin.system;

/** A matter like any other, for tests that need some. */
public final class SamplePetition {
    /** The body of its registration. */
    public static final String JSON = """
            {"title":"路灯不亮","channel":"HOTLINE_12345","petitionKind":"HELP","category":"works.lights"}""";

    private SamplePetition() {}
}
