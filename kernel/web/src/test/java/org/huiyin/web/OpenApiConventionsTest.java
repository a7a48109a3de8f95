package org.huiyin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.junit.jupiter.api.Test;

class OpenApiConventionsTest {
    private static Operation operation(boolean secured) {
        Operation operation = OASFactory.createOperation()
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse("503", OASFactory.createAPIResponse().description("of the resource"))
                        .addAPIResponse("200", OASFactory.createAPIResponse().description("OK")));
        return secured
                ? operation.addSecurityRequirement(
                        OASFactory.createSecurityRequirement().addScheme("bearer", List.of("supervisor")))
                : operation;
    }

    private static OpenAPI document() {
        return OASFactory.createOpenAPI()
                .addTag(OASFactory.createTag().name("tasks"))
                .addTag(OASFactory.createTag().name("problems"))
                .paths(OASFactory.createPaths()
                        .addPathItem(
                                "/tasks",
                                OASFactory.createPathItem().GET(operation(true)).POST(operation(true)))
                        .addPathItem("/problems", OASFactory.createPathItem().GET(operation(false))));
    }

    private static OpenAPI filtered() {
        OpenAPI document = document();
        new OpenApiConventions().filterOpenAPI(document);
        return document;
    }

    private static List<String> statuses(Operation operation) {
        return List.copyOf(operation.getResponses().getAPIResponses().keySet());
    }

    @Test
    void a_read_names_its_problems_in_order() {
        Operation read = filtered().getPaths().getPathItem("/tasks").getGET();

        assertThat(statuses(read)).containsExactly("200", "400", "401", "403", "404", "500", "503");
        assertThat(read.getResponses().getAPIResponse("503").getDescription()).isEqualTo("Temporarily unavailable");
        assertThat(read.getResponses().getAPIResponse("200").getDescription()).isEqualTo("OK");
    }

    @Test
    void a_write_names_its_preconditions_too() {
        Operation write = filtered().getPaths().getPathItem("/tasks").getPOST();

        assertThat(statuses(write))
                .containsExactly(
                        "200", "400", "401", "403", "404", "409", "412", "413", "415", "422", "428", "500", "503");
    }

    @Test
    void what_is_open_to_all_needs_no_token() {
        Operation open = filtered().getPaths().getPathItem("/problems").getGET();

        assertThat(open.getSecurity()).isNullOrEmpty();
        assertThat(statuses(open)).containsExactly("200", "404", "500", "503");
    }

    @Test
    void the_document_is_in_order() {
        OpenAPI document = filtered();

        assertThat(document.getPaths().getPathItems().keySet()).containsExactly("/problems", "/tasks");
        assertThat(document.getTags()).extracting(tag -> tag.getName()).containsExactly("problems", "tasks");
        assertThat(document.getComponents().getSecuritySchemes().get("bearer").getScheme())
                .isEqualTo("bearer");
    }

    @Test
    void a_problem_is_described_once_and_without_the_librarys_schemas() {
        OpenAPI document = document()
                .components(OASFactory.createComponents()
                        .addSchema("HttpProblem", OASFactory.createSchema())
                        .addSchema("Task", OASFactory.createSchema()));

        new OpenApiConventions().filterOpenAPI(document);

        Schema problem = document.getComponents().getSchemas().get("Problem");
        assertThat(document.getComponents().getSchemas().keySet()).containsExactly("Problem", "Task");
        assertThat(problem.getRequired()).containsExactly("type", "status", "title", "detail", "instance", "requestId");
        assertThat(problem.getProperties().get("errors").getItems().getRequired())
                .containsExactly("field", "code", "reason");
    }

    @Test
    void a_status_without_words_of_its_own_is_a_problem() {
        assertThat(ProblemSchema.description("418")).isEqualTo("A problem");
    }
}
