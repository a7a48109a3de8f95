package org.huiyin.evidence.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What the evidence of every kind of item has in the OpenAPI document: bytes in, bytes out. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class EvidenceOpenApi implements OASFilter {
    private static final String FILES = "/{id}/evidence";
    private static final String FILE = FILES + "/{evidenceId}";
    private static final String BYTES = "application/octet-stream";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, PathItem> paths = document.getPaths().getPathItems();
        paths.forEach((path, item) -> {
            if (path.endsWith(FILES)) {
                APIResponse one = paths.get(path.replace(FILES, FILE))
                        .getGET()
                        .getResponses()
                        .getAPIResponse("200");
                upload(item.getPOST(), one.getContent());
            } else if (path.endsWith(FILE + "/content")) {
                download(item.getGET());
            }
        });
    }

    private static void upload(Operation operation, Content record) {
        operation.setDescription("""
                Hands in a file: the body is its bytes, nothing else. Its type is found by its content; a \
                `Content-Type` other than `application/octet-stream` must agree with it. The content makes the \
                request idempotent: the same bytes again for the same item are answered with the record that \
                exists, so there is neither an `Idempotency-Key` nor an `If-Match`, and the item's version stays.""");
        operation.addParameter(OASFactory.createParameter()
                .name("Content-Disposition")
                .in(Parameter.In.HEADER)
                .required(false)
                .description("the file's name, `attachment; filename*=UTF-8''…`; it is for people only")
                .schema(string()));
        operation.setRequestBody(OASFactory.createRequestBody().required(true).content(bytes(BYTES)));
        operation
                .getResponses()
                .addAPIResponse("200", answer("The record of this content that the item has already", record))
                .addAPIResponse(
                        "201",
                        answer("The new record", record).addHeader("Location", header("The address of the record")));
    }

    private static void download(Operation operation) {
        operation.setDescription("The bytes of the file, with the media type of their content.");
        operation
                .getResponses()
                .addAPIResponse(
                        "200",
                        answer("The bytes", bytes("*/*"))
                                .addHeader("ETag", header("The SHA-256"))
                                .addHeader("Content-Disposition", header("To be saved under the file's name")));
    }

    private static APIResponse answer(String description, Content content) {
        return OASFactory.createAPIResponse().description(description).content(content);
    }

    private static Content bytes(String mediaType) {
        return OASFactory.createContent()
                .addMediaType(mediaType, OASFactory.createMediaType().schema(string().format("binary")));
    }

    private static Header header(String description) {
        return OASFactory.createHeader().description(description).schema(string());
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
