package org.huiyin.web;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** How a problem looks, for the OpenAPI document. */
final class ProblemSchema {
    private ProblemSchema() {}

    static Schema problem() {
        return object().description("RFC 9457; type is one of those listed under /problems")
                .addProperty("type", text("/problems/invalid-request").format("uri-reference"))
                .addProperty("status", of(Schema.SchemaType.INTEGER))
                .addProperty("title", text("Invalid request"))
                .addProperty("detail", text("Fields or parameters of the request are wrong; see errors."))
                .addProperty("instance", text("/api/v1/tasks").format("uri-reference"))
                .addProperty("requestId", of(Schema.SchemaType.STRING))
                .addProperty("errors", of(Schema.SchemaType.ARRAY).items(error()))
                .required(List.of("type", "status", "title", "detail", "instance", "requestId"));
    }

    private static Schema error() {
        return object().addProperty("field", text("groups[0].name"))
                .addProperty("code", text("not-blank"))
                .addProperty("reason", text("Must not be blank."))
                .addProperty("allowed", of(Schema.SchemaType.ARRAY).items(of(Schema.SchemaType.STRING)))
                .required(List.of("field", "code", "reason"));
    }

    static String description(String status) {
        return switch (status) {
            case "400" -> "A field or parameter is wrong, unknown or missing";
            case "401" -> "No valid token";
            case "403" -> "No role that may do this";
            case "404" -> "Not there, or outside of the caller's scope";
            case "409" -> "The present state does not allow it";
            case "412" -> "Changed since it was read";
            case "413" -> "Body too large";
            case "415" -> "Unsupported content type";
            case "422" -> "Idempotency-Key used for another body";
            case "428" -> "If-Match missing";
            case "429" -> "Asked too often; Retry-After says when to ask again";
            case "500" -> "Unexpected failure";
            case "503" -> "Temporarily unavailable";
            default -> "A problem";
        };
    }

    private static Schema object() {
        return of(Schema.SchemaType.OBJECT);
    }

    private static Schema text(String example) {
        return of(Schema.SchemaType.STRING).addExample(example);
    }

    private static Schema of(Schema.SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
