package org.huiyin.tracking.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.junit.jupiter.api.Test;

class WorkItemOpenApiTest {
    private static final String THINGS = "/api/v1/things";

    private static Operation operation() {
        var schema = OASFactory.createSchema().ref("#/components/schemas/Thing");
        return OASFactory.createOperation()
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse(
                                "200",
                                OASFactory.createAPIResponse()
                                        .content(OASFactory.createContent()
                                                .addMediaType(
                                                        "application/json",
                                                        OASFactory.createMediaType()
                                                                .schema(schema)))));
    }

    private static PathItem get() {
        return OASFactory.createPathItem().GET(operation());
    }

    private static PathItem post() {
        return OASFactory.createPathItem().POST(operation());
    }

    private static Map<String, PathItem> filtered() {
        OpenAPI document = OASFactory.createOpenAPI()
                .paths(OASFactory.createPaths()
                        .addPathItem(THINGS, get().POST(operation()))
                        .addPathItem(THINGS + "/counts", get())
                        .addPathItem(THINGS + "/imports", post())
                        .addPathItem(THINGS + "/{id}", get())
                        .addPathItem(THINGS + "/{id}/history", get())
                        .addPathItem(THINGS + "/{id}/deadline", get())
                        .addPathItem(THINGS + "/{id}/signatures", post())
                        .addPathItem("/api/v1/parts", get())
                        .addPathItem("/api/v1/parts/counts", get())
                        .addPathItem("/api/v1/codes", get()));
        new WorkItemOpenApi().filterOpenAPI(document);
        return document.getPaths().getPathItems();
    }

    private static List<String> parameters(Operation operation) {
        return operation.getParameters() == null
                ? List.of()
                : operation.getParameters().stream().map(Parameter::getName).toList();
    }

    @Test
    void lists_and_counts_have_the_same_filters() {
        Map<String, PathItem> paths = filtered();

        assertThat(parameters(paths.get(THINGS).getGET()))
                .contains("unit", "unitType", "category", "facts", "clock", "from", "to", "asOf", "status", "number")
                .contains("limit", "cursor", "total", "sort")
                .doesNotContain("kind");
        assertThat(parameters(paths.get(THINGS + "/counts").getGET()))
                .contains("unit", "facts", "groupBy")
                .doesNotContain("cursor");
    }

    @Test
    void writes_name_their_headers_and_answer_with_the_item() {
        Map<String, PathItem> paths = filtered();
        Operation registration = paths.get(THINGS).getPOST();
        Operation action = paths.get(THINGS + "/{id}/signatures").getPOST();

        assertThat(parameters(registration)).containsExactly("Idempotency-Key");
        assertThat(registration.getResponses().getAPIResponses()).containsOnlyKeys("201");
        assertThat(parameters(action)).containsExactlyInAnyOrder("Idempotency-Key", "If-Match");
        assertThat(action.getResponses().getAPIResponses()).containsOnlyKeys("201");
        assertThat(action.getResponses().getAPIResponse("201").getHeaders()).containsOnlyKeys("ETag", "Location");
        assertThat(action.getParameters()).allMatch(Parameter::getRequired);
    }

    @Test
    void history_can_be_verified_and_paged() {
        assertThat(parameters(filtered().get(THINGS + "/{id}/history").getGET()))
                .containsExactly("verify", "limit", "cursor");
    }

    @Test
    void a_collection_without_items_of_its_own_has_the_filters_too() {
        Map<String, PathItem> paths = filtered();

        assertThat(parameters(paths.get("/api/v1/parts").getGET())).contains("unit", "facts", "cursor");
        assertThat(parameters(paths.get("/api/v1/parts/counts").getGET())).contains("groupBy");
        assertThat(paths.get("/api/v1/parts").getPOST()).isNull();
    }

    @Test
    void what_is_no_collection_stays_as_it_is() {
        assertThat(parameters(filtered().get("/api/v1/codes").getGET())).isEmpty();
        assertThat(parameters(filtered().get(THINGS + "/imports").getPOST())).isEmpty();
    }
}
