package org.huiyin.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/** What holds for every operation and need not be said at each: token, problems, order of the document. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = OpenApiConventions.LAST)
public class OpenApiConventions implements OASFilter {
    /** Other filters have 1 and add what is sorted here. */
    static final int LAST = 0;

    private static final String SCHEME = "bearer";
    private static final String PROBLEM = "Problem";
    private static final String MEDIA_TYPE = "application/problem+json";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Components components =
                document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
        document.components(components);
        components.addSecurityScheme(
                SCHEME,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("A token of the OIDC provider, with the roles and the claim `unit`"));
        components.addSchema(PROBLEM, ProblemSchema.problem());
        components.setSchemas(withoutLibrarySchemas(components.getSchemas()));
        document.getPaths().getPathItems().values().forEach(OpenApiConventions::completePath);
        sort(document);
    }

    private static Map<String, Schema> withoutLibrarySchemas(Map<String, Schema> schemas) {
        var kept = new TreeMap<>(schemas);
        kept.keySet().removeAll(List.of("HttpProblem", "HttpValidationProblem", "Violation"));
        return kept;
    }

    private static void completePath(PathItem path) {
        path.getOperations().forEach((method, operation) -> complete(operation, method == PathItem.HttpMethod.GET));
    }

    private static void complete(Operation operation, boolean read) {
        boolean open =
                operation.getSecurity() == null || operation.getSecurity().isEmpty();
        operation.getResponses().getAPIResponses().keySet().stream()
                .filter(status -> status.startsWith("4") || status.startsWith("5"))
                .toList()
                .forEach(status -> operation.getResponses().addAPIResponse(status, problem(status)));
        for (String status : open ? List.of("404", "500") : List.of("400", "401", "403", "404", "500", "503")) {
            operation.getResponses().addAPIResponse(status, problem(status));
        }
        if (!read && !open) {
            for (String status : List.of("409", "412", "413", "415", "422", "428")) {
                operation.getResponses().addAPIResponse(status, problem(status));
            }
        }
        operation
                .getResponses()
                .setAPIResponses(new TreeMap<>(operation.getResponses().getAPIResponses()));
    }

    private static APIResponse problem(String status) {
        var schema = OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM);
        return OASFactory.createAPIResponse()
                .description(ProblemSchema.description(status))
                .content(OASFactory.createContent()
                        .addMediaType(MEDIA_TYPE, OASFactory.createMediaType().schema(schema)));
    }

    private static void sort(OpenAPI document) {
        document.getPaths().setPathItems(new TreeMap<>(document.getPaths().getPathItems()));
        if (document.getTags() != null) {
            document.setTags(document.getTags().stream()
                    .sorted(Comparator.comparing(Tag::getName))
                    .toList());
        }
    }
}
