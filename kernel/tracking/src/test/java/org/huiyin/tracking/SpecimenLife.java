package org.huiyin.tracking;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.huiyin.testkit.Tokens;

/** Specimens for tests in other packages. */
public final class SpecimenLife {
    private SpecimenLife() {}

    /** Registered, assigned, signed for, submitted with a remark: four journal rows. */
    public static String submitted() {
        return Specimens.submitted("LIVES");
    }

    /** Registered by a request with these headers: one row. */
    public static String registered(Map<String, String> headers) {
        return Specimens.registered("LIVES", headers);
    }

    /** @return where the row of the cancellation is */
    public static String cancelled(String id, Map<String, String> headers) {
        return Specimens.cancelled(id, headers);
    }

    /** Assigned and signed for years ago, and overdue since, by an import with these headers. */
    public static String imported(String programme, Map<String, String> headers) {
        return Specimens.importedOverdue(programme, headers);
    }

    public static ValidatableResponse history(String id, String token) {
        return Specimens.get(token, "/" + id + "/history").then().statusCode(200);
    }

    public static ValidatableResponse row(String address, String token) {
        return Specimens.fetch(token, address).then().statusCode(200);
    }

    public static String inProgress() {
        return Specimens.inProgress("LIVES");
    }

    /** Its deadline reaches into a year whose calendar is not loaded. */
    public static String inProgressFor500Days() {
        return Specimens.inProgress("LIVES", "LONG");
    }

    public static String inProgressFor510Days() {
        return Specimens.inProgress("LIVES", "LONGER");
    }

    /** In progress, escalated by hand, and so a task of the supervision office: five rows. */
    public static String escalated() {
        String id = Specimens.inProgress("ESCALATES");
        Specimens.act(Specimens.SUPERVISOR, id, "escalations", "{\"level\":\"KEY\",\"reason\":\"久拖不决\"}")
                .then()
                .statusCode(201);
        return id;
    }

    /** Urged that often, one row each. */
    public static void urged(String id, int times) {
        for (int urge = 0; urge < times; urge++) {
            Specimens.act(Specimens.SUPERVISOR, id, "urges", "{\"method\":\"ON_SITE\",\"remark\":\"现场督办\"}")
                    .then()
                    .statusCode(201);
        }
    }

    public static ValidatableResponse verified(String id) {
        return Specimens.get(Specimens.SUPERVISOR, "/" + id + "/history?verify=true")
                .then();
    }

    /** Of all specimens, as an auditor asks for it. */
    public static ValidatableResponse verification() {
        return verificationBy("auditor");
    }

    public static ValidatableResponse verificationBy(String role) {
        return Specimens.get(Tokens.of(role), "/verification").then();
    }

    public static ValidatableResponse journalBy(String role) {
        return Specimens.get(Tokens.of(role), "/journal").then();
    }

    public static ValidatableResponse present(String id) {
        return Specimens.get(Specimens.SUPERVISOR, "/" + id).then();
    }
}
