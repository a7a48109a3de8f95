package org.huiyin.tracking.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.huiyin.event.CountingClock;
import org.huiyin.event.Dimension;
import org.huiyin.tracking.item.Light;
import org.huiyin.tracking.item.SupervisionLevel;
import org.jspecify.annotations.Nullable;

/** What every collection of work items has in the OpenAPI document: filters, preconditions, the item as the answer. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class WorkItemOpenApi implements OASFilter {
    private static final String ITEM = "/{id}";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, PathItem> paths = document.getPaths().getPathItems();
        paths.keySet().stream()
                .filter(path -> paths.containsKey(path + "/counts"))
                .forEach(collection -> complete(collection, paths));
    }

    private static void complete(String collection, Map<String, PathItem> paths) {
        PathItem one = paths.get(collection + ITEM);
        Schema item = one == null ? OASFactory.createSchema() : schema(one.getGET());
        paths.forEach((path, operations) -> {
            if (path.equals(collection)) {
                listParameters(operations.getGET());
                pageParameters(operations.getGET());
                registration(operations.getPOST(), item);
            } else if (path.equals(collection + "/counts")) {
                listParameters(operations.getGET());
                query(operations.getGET(), "groupBy", "dimensions, `day` or `month`, with commas", string());
            } else if (path.equals(collection + "/journal")) {
                query(operations.getGET(), "limit", "1 to 500, else 50", integer());
                query(operations.getGET(), "cursor", "`next` of the page before, also of long ago", string());
            } else if (path.equals(collection + ITEM + "/history")) {
                query(operations.getGET(), "verify", "check the whole hash chain", bool());
                query(operations.getGET(), "limit", "1 to 500, else 50", integer());
                query(operations.getGET(), "cursor", "`next` of the page before", string());
            } else if (path.startsWith(collection + ITEM + "/") && isAction(operations.getPOST())) {
                write(operations.getPOST(), item, "The row of history that it wrote");
                header(operations.getPOST(), "If-Match", "the item's ETag as last read");
            }
        });
    }

    /** Not every collection takes items itself. */
    private static void registration(@Nullable Operation operation, Schema item) {
        if (operation != null) {
            write(operation, item, "The item");
        }
    }

    /** What takes JSON; files are no actions, nor is what says itself what it answers. */
    private static boolean isAction(@Nullable Operation operation) {
        return operation != null
                && operation.getResponses().getAPIResponse("201") == null
                && (operation.getRequestBody() == null
                        || operation
                                .getRequestBody()
                                .getContent()
                                .getMediaTypes()
                                .containsKey("application/json"));
    }

    private static Schema schema(Operation one) {
        APIResponse found = one.getResponses().getAPIResponse("200");
        return found.getContent().getMediaTypes().values().iterator().next().getSchema();
    }

    private static void write(Operation operation, Schema item, String created) {
        header(operation, "Idempotency-Key", "1 to 128 visible ASCII characters, the same for a repetition");
        Arrays.asList("200", "201").forEach(operation.getResponses()::removeAPIResponse);
        operation
                .getResponses()
                .addAPIResponse(
                        "201",
                        OASFactory.createAPIResponse()
                                .description("The item after the write")
                                .addHeader("ETag", header("Its version"))
                                .addHeader("Location", header(created))
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                "application/json",
                                                OASFactory.createMediaType().schema(item))));
    }

    private static Header header(String description) {
        return OASFactory.createHeader().schema(string()).description(description);
    }

    private static void listParameters(Operation operation) {
        for (Dimension dimension : Dimension.values()) {
            if (dimension != Dimension.KIND) {
                query(operation, dimension.wireName(), "only items with this value", string());
            }
        }
        query(operation, "unitType", "only units of this type", string());
        query(operation, "status", "only items in this state", string());
        query(operation, "number", "the item's number", string());
        query(operation, "light", "only items whose light is this now", string().enumeration(names(Light.values())));
        query(
                operation,
                "level",
                "only items at this level of supervision now",
                string().enumeration(names(SupervisionLevel.values())));
        query(operation, "facts", "facts that hold: `,` and, `|` or, `!` not; `!EXCLUDED` if missing", string());
        query(
                operation,
                "clock",
                "by which day items are counted, else REGISTERED",
                string().enumeration(names(CountingClock.values())));
        query(operation, "from", "first day by the clock", string().format("date"));
        query(operation, "to", "last day by the clock", string().format("date"));
        query(operation, "asOf", "as it was at this instant", string().format("date-time"));
        query(
                operation,
                "unitsOn",
                "the day whose tree of units `unit` means; else that of asOf, else `to` if past, else today",
                string().format("date"));
    }

    private static List<Object> names(Enum<?>[] constants) {
        return Arrays.stream(constants).<Object>map(Enum::name).toList();
    }

    private static void pageParameters(Operation operation) {
        query(operation, "limit", "1 to 500, else 50", integer());
        query(operation, "cursor", "`next` of the page before", string());
        query(operation, "total", "whether the number of all entries is wanted", bool());
        query(operation, "sort", "number, registeredAt, dueAt or changedAt, with - for descending", string());
    }

    private static void query(Operation operation, String name, String description, Schema schema) {
        add(operation, name, description, schema, Parameter.In.QUERY);
    }

    private static void header(Operation operation, String name, String description) {
        add(operation, name, description, string(), Parameter.In.HEADER);
    }

    private static void add(Operation operation, String name, String description, Schema schema, Parameter.In in) {
        operation.addParameter(OASFactory.createParameter()
                .name(name)
                .in(in)
                .required(in == Parameter.In.HEADER)
                .description(description)
                .schema(schema));
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    private static Schema integer() {
        return OASFactory.createSchema().addType(Schema.SchemaType.INTEGER);
    }

    private static Schema bool() {
        return OASFactory.createSchema().addType(Schema.SchemaType.BOOLEAN);
    }
}
