package org.huiyin.gateway.indicator;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The filters of a question in the OpenAPI document: the same for an answer and for the stream of answers. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class IndicatorOpenApi implements OASFilter {
    private static final List<String> CODES =
            List.of("kind", "source", "channel", "petitionKind", "target", "term", "round", "roundKind", "programme");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Operation answer =
                document.getPaths().getPathItem("/api/v1/indicators/{id}").getGET();
        Operation stream = document.getPaths().getPathItem("/api/v1/stream").getGET();
        filters(answer);
        filters(stream);
        query(answer, "asOf", "As it was at this instant", string().format("date-time"));
    }

    private static void filters(Operation operation) {
        CODES.forEach(name -> query(operation, name, "One value, or several with commas", string()));
        query(operation, "unit", "With all units below it", string());
        query(
                operation,
                "unitsOn",
                "The day whose tree of units is meant; else that of asOf, else `to` if past, else today",
                string().format("date"));
        query(operation, "unitType", "Only units of this type", string());
        query(operation, "category", "With all categories below it", string());
        query(operation, "from", "First day by the indicator's clock", string().format("date"));
        query(operation, "to", "Last day by the indicator's clock", string().format("date"));
        query(
                operation,
                "groupBy",
                "unit and category give the ones directly below the one asked for",
                string().enumeration(List.copyOf(Grouping.wireNames())));
        Schema decimals = OASFactory.createSchema()
                .addType(Schema.SchemaType.INTEGER)
                .minimum(BigDecimal.ZERO)
                .maximum(BigDecimal.valueOf(Definition.MOST_DECIMALS));
        query(operation, "decimals", "Of the display, else the definition's", decimals);
    }

    private static void query(Operation operation, String name, String description, Schema schema) {
        operation.addParameter(OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.QUERY)
                .description(description)
                .schema(schema));
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
