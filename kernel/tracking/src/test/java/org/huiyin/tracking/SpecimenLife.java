package org.huiyin.tracking;

import io.restassured.response.ValidatableResponse;

/** Specimens for tests in other packages. */
public final class SpecimenLife {
    private SpecimenLife() {}

    /** Registered, assigned, signed for, submitted with a remark: four journal rows. */
    public static String submitted() {
        return Specimens.submitted("LIVES");
    }

    public static String inProgress() {
        return Specimens.inProgress("LIVES");
    }

    public static ValidatableResponse verified(String id) {
        return Specimens.get(Specimens.SUPERVISOR, "/" + id + "/history?verify=true")
                .then();
    }

    public static ValidatableResponse present(String id) {
        return Specimens.get(Specimens.SUPERVISOR, "/" + id).then();
    }
}
