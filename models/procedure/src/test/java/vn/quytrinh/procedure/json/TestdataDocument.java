package vn.quytrinh.procedure.json;

import tools.jackson.databind.node.ObjectNode;

/** Small procedure documents to change in a test. */
final class TestdataDocument {

    private TestdataDocument() {}

    static ObjectNode twoSteps() {
        return (ObjectNode) JsonTrees.tree("""
                {"id": "hai-buoc", "code": "1.000001", "name": "Hai bước",
                 "declaredTotal": {"value": 1.5, "unit": "WORKING_DAY"},
                 "steps": [
                  {"order": 1, "id": "S01", "name": "Nhận", "kind": "RECEIVE", "unit": "Một cửa", "role": "Cán bộ",
                   "duration": {"value": 0.5, "unit": "WORKING_DAY"}, "clockCounted": true,
                   "next": [{"to": "S02"}, {"to": "SUPPLEMENT"}]},
                  {"order": 2, "id": "S02", "name": "Trả", "kind": "RETURN", "unit": "Một cửa", "role": "Cán bộ",
                   "duration": {"value": 1, "unit": "WORKING_DAY"}, "clockCounted": true, "end": true}]}
                """);
    }

    static ObjectNode withTable() {
        ObjectNode document = twoSteps();
        document.set("legalTimeLimit", JsonTrees.tree("""
                {"text": "15 ngày và 08 ngày làm việc",
                 "parts": [{"value": 15, "unit": "CALENDAR_DAY"}, {"value": 8, "unit": "WORKING_DAY"}]}
                """));
        document.set("facts", JsonTrees.tree("""
                [{"name": "urgent", "labelVi": "Khẩn", "labelEn": "Urgent", "type": "TEXT", "choices": ["có", "không"]}]
                """));
        document.set("decisionTables", JsonTrees.tree("""
                [{"id": "T1", "name": "Chọn", "hitPolicy": "UNIQUE", "legalBasis": "Đ1", "inputs": ["urgent"],
                  "outputs": [{"name": "outcome", "type": "TEXT"}],
                  "rows": [{"when": ["\\"có\\""], "then": ["\\"S01>S02\\""], "note": "khẩn"}]}]
                """));
        step(document, 0)
                .put("routingTable", "T1")
                .put("substitute", "Người thay")
                .put("loopLimit", 2);
        step(document, 0).putArray("checklist").add("đủ hồ sơ");
        return document;
    }

    static ObjectNode step(ObjectNode document, int index) {
        return (ObjectNode) document.get("steps").get(index);
    }
}
