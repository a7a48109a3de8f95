package org.huiyin.gateway.behind;

import org.jspecify.annotations.Nullable;

/** A list of three entries on two pages. */
final class FakeList {
    private static final String FIRST = """
            {"items":[
              {"id":"1","number":"DB-2026-000001","status":"OPEN","title":"=HYPERLINK(\\"x\\")","unit":"620302-J01",
               "category":"city.parking","registeredAt":"2026-11-01T09:00:00+08:00","confidential":false,
               "facts":{"REGISTERED":"2026-11-01T09:00:00+08:00"},"links":[]},
              {"id":"2","number":"DB-2026-000002","status":"OPEN","title":"两行\\n一个\\"引号\\"，逗号,","unit":"620302-J02",
               "category":"city","registeredAt":"2026-11-02T09:00:00+08:00","confidential":true,
               "facts":{},"links":[]}],
             "next":"page two"}
            """;
    private static final String SECOND = """
            {"items":[
              {"id":"3","number":"DB-2026-000003","status":"DONE","title":"-1","unit":"unknown",
               "registeredAt":"2026-11-03T09:00:00+08:00","completedAt":"2026-11-04T10:00:00+08:00",
               "confidential":false,"facts":{},"links":[]}],
             "withheld":["DB-2026-000004"],"next":null}
            """;

    private FakeList() {}

    static String page(@Nullable String query) {
        if (query != null && query.contains("number=none")) {
            return "{\"items\":[],\"next\":null}";
        }
        return query != null && query.contains("cursor=page two") ? SECOND : FIRST;
    }

    /** A list whose second page is none. */
    static String broken(@Nullable String query) {
        return query != null && query.contains("cursor=") ? "{}" : FIRST;
    }
}
