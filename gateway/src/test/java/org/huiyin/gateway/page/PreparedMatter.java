package org.huiyin.gateway.page;

import java.util.UUID;
import org.huiyin.gateway.StubServices;

/** A finding as the service behind the gateway tells it: with one entry of history, and without a deadline. */
final class PreparedMatter {
    private final String path = "/api/v1/findings/" + UUID.randomUUID();

    PreparedMatter() {
        is("FED_BACK");
        StubServices.prepare(path + "/history", """
                {"items":[{"sequence":1,"action":"REGISTER","before":null,"after":"RECORDED",
                  "actor":{"subject":"u1","role":"inspector","unit":"620302"},
                  "occurredAt":"2026-11-20T09:00:00+08:00","recordedAt":"2026-11-20T09:00:00+08:00","remark":null,
                  "detail":{},"origin":{"via":"REQUEST","requestId":"r-17","address":"192.0.2.9"}}],"next":null}
                """);
        StubServices.prepare(path + "/evidence", "{\"items\":[]}");
    }

    PreparedMatter is(String status) {
        StubServices.prepare(path, """
                {"id":"1","number":"XC-2026-000001","kind":"FINDING","status":"%s","phase":"OPEN","title":"台账不全",
                 "unit":"620302","registeredAt":"2026-11-20T09:00:00+08:00","light":"GREEN","facts":{},"links":[]}
                """.formatted(status));
        return this;
    }

    PreparedMatter withTasks(String links) {
        StubServices.prepare(path, """
                {"id":"1","number":"XC-2026-000001","kind":"FINDING","status":"RECTIFYING","phase":"OPEN",
                 "title":"台账不全","unit":"620302","registeredAt":"2026-11-20T09:00:00+08:00","light":"RED","facts":{},
                 "links":%s}
                """.formatted(links));
        return this;
    }

    PreparedMatter withFiles() {
        StubServices.prepare(path + "/evidence", """
                {"items":[
                  {"id":"e1","name":"整改报告.pdf","mediaType":"application/pdf","size":48213,"sha256":"9f86","cycle":1,
                   "uploadedAt":"2026-11-25T11:00:00+08:00","uploadedBy":{"role":"handler","unit":"620302"},
                   "alsoOn":["XC-2026-000017"],"repeated":true},
                  {"id":"e2","name":"现场照片.jpg","mediaType":"image/jpeg","size":2500000,"sha256":"60a3","cycle":1,
                   "uploadedAt":"2026-11-25T11:05:00+08:00","uploadedBy":{"role":"handler","unit":"620302"},
                   "alsoOn":[],"repeated":false}]}
                """);
        return this;
    }

    String path() {
        return path;
    }

    /** Where the page shows it. */
    String place() {
        return "#/item?href=" + path;
    }
}
