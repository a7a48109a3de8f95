package org.huiyin.demo.plan;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** All data files. An unknown field in one of them is an error. */
public record Plans(
        Totals totals,
        CalendarPlan calendar,
        UnitPlan units,
        InspectionPlan inspection,
        TaskPlan tasks,
        PetitionPlan petitions) {

    /** Reads the files of the class path. */
    public static Plans read() {
        return new Plans(
                read("totals", Totals.class),
                read("calendar", CalendarPlan.class),
                read("units", UnitPlan.class),
                read("inspection", InspectionPlan.class),
                read("tasks", TaskPlan.class),
                read("petitions", PetitionPlan.class));
    }

    private static <T> T read(String name, Class<T> type) {
        ObjectMapper mapper = YAMLMapper.builder()
                .addModule(new JavaTimeModule())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (InputStream file = Plans.class.getResourceAsStream("/demo/" + name + ".yaml")) {
            return mapper.readValue(file, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("demo/" + name + ".yaml cannot be read", unreadable);
        }
    }
}
