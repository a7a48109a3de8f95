package org.huiyin.petition.topic.api;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.huiyin.tracking.query.FilterReader;
import org.huiyin.tracking.query.ItemFilter;
import org.huiyin.web.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * The petitions that are counted, as a question to their list: counts and lists are asked the same.
 *
 * @param query the parameters of the list besides the category
 */
record CountedPetitions(Map<String, String> query) {
    private static final String LIST = "/api/v1/petitions";

    CountedPetitions {
        query = Map.copyOf(query);
    }

    /** Of those days; of that unit and all below it, as they stand on the last day, null for everybody's. */
    static CountedPetitions ofAll(LocalDate from, LocalDate to, @Nullable String unit) {
        Map<String, String> query = new HashMap<>(Map.of("from", from.toString(), "to", to.toString()));
        if (unit != null) {
            query.put("unit", unit);
        }
        return new CountedPetitions(query);
    }

    /** Of those days, of that unit and all below it as they stand on another day. */
    static CountedPetitions ofUnit(LocalDate from, LocalDate to, String unit, LocalDate unitsOn) {
        return new CountedPetitions(
                Map.of("from", from.toString(), "to", to.toString(), "unit", unit, "unitsOn", unitsOn.toString()));
    }

    /** @throws org.huiyin.web.ProblemException 400 for what the list would refuse */
    ItemFilter filter(FilterReader reader, String kind) {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        query.forEach(parameters::putSingle);
        QueryParameters asked = new QueryParameters(parameters);
        ItemFilter filter = reader.read(kind, asked);
        asked.verify();
        return filter;
    }

    String href(String category) {
        UriBuilder href = UriBuilder.fromPath(LIST).queryParam("category", category);
        query.keySet().stream().sorted().forEach(name -> href.queryParam(name, query.get(name)));
        return href.build().toString();
    }
}
