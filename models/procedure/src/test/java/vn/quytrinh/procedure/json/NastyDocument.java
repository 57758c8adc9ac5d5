package vn.quytrinh.procedure.json;

import tools.jackson.databind.JsonNode;

/** A document with fields nobody knows on every level, odd characters, and zeros, falses and blanks that mean something. */
final class NastyDocument {

    private NastyDocument() {}

    static JsonNode tree() {
        return JsonTrees.tree("""
                {"id": "rat-la", "code": "1.004194.000.00.00.H26", "name": "Tên có <>&\\"'\\n xuống dòng \\t và 𠀋", "split": "x",
                 "zebra": [1, 2.50, 1e3, true, null, {"": "khóa rỗng", "a/b~c d": " "}], "stageCount": 0,
                 "scope": {"province": "H05", "communes": ["a", "b"]}, "sets": 0, "field": "", "level": 3,
                 "sections": {"2.1": {"text": "không phải chuỗi"}, "2.2": "chuỗi"},
                 "retention": {"keep": ["  đầu và cuối  ", ""], "years": 0, "where": "kho"},
                 "provenance": {"kind": "REAL", "source": "một chuỗi", "by": {"x": 1}},
                 "documentCode": "QT.01", "codeNote": null, "channels": ["TRUC_TIEP", ""],
                 "checks": {"sumOfSteps": 3, "knownDefects": ["a"], "more": {"b": []}},
                 "legalTimeLimit": {"value": 0, "unit": "SAME_DAY", "odd": 1,
                   "parts": [{"value": 1.250, "unit": "WORKING_DAY", "x": "y", "parts": [{"value": 1, "unit": "MONTH"}]}],
                   "alternatives": [{"when": "khi", "value": 5, "unit": "WORKING_DAY", "why": "z", "expression": "a > 1"}]},
                 "legalBases": [{"instrument": "NĐ 1", "article": "Đ2", "verified": false, "page": 7}],
                 "declaredTotal": {"value": 3.0, "unit": "WORKING_DAY", "note": "n", "odd": {"a": 1}},
                 "stageTotals": [{"stage": "I", "value": 3, "unit": "WORKING_DAY", "steps": ["a.1", "S02"], "lead": "ai"}],
                 "clock": {"cutoff": "close-1h", "cutoffEffect": "NEXT_DAY_IS_DAY_ONE", "moon": true, "notCounted": "một chuỗi",
                   "supplementMode": "NONE", "supplementMaxRequests": 0, "sync": {"afterResult": 10, "x": 1},
                   "requestSupplementWithin": {"value": 1, "unit": "SESSION", "byChannel": {"online": 2}},
                   "applicantMayCompleteWithin": {"value": 7, "unit": "WEEK", "onTimeout": "ESCALATE S02 sau đó", "q": 1},
                   "consult": {"step": "a.1", "limit": {"value": 12, "unit": "CALENDAR_DAY"}, "silence": "DEEMED_CONSENT", "q": 2},
                   "appointments": [{"no": 0, "limit": {"value": 1, "unit": "YEAR"}, "endsAt": "S02", "q": 3}]},
                 "components": [{"no": 0, "name": "x", "requirement": "OPTIONAL", "originals": 0, "copies": 0, "q": 4,
                   "condition": "c", "expression": "a = 1", "template": {"url": "u"}, "note": ["n"]}],
                 "fees": [{"kind": "PHI", "amount": 0, "formula": {"base": 1}, "confidence": 0.5, "q": 5}],
                 "result": ["a", ""],
                 "stories": [{"name": "Qua Tết", "askedAt": "2026-03-05T17:00", "q": 12,
                   "events": [{"type": "ACCEPTED", "at": "2026-02-12T09:00", "data": {"a": 1.50, "b": [" ", {"c": null}]}, "q": 13},
                     {"type": "lạ", "at": "", "data": "không phải đối tượng"}],
                   "expectations": [{"aspect": "DUE_AT", "value": "", "q": 14}]}],
                 "facts": [{"name": "a", "type": "NUMBER", "q": 6}],
                 "decisionTables": [{"id": "U01", "inputs": ["a"], "outputs": [{"name": "o", "q": 7}],
                   "rows": [{"when": ["-"], "then": ["1"], "q": 8}], "q": 9}],
                 "steps": [
                  {"order": 0, "id": "a.1", "name": "", "kind": "GUIDE", "unit": "ĐV", "role": "", "clockCounted": false,
                   "duration": {"value": 1E+1, "unit": "WORKING_DAY", "q": {"deep": [1, {"er": null}]}}, "parallelSplit": false,
                   "drawnColumn": 0, "drawnRow": 3, "separateLimit": false, "join": "NONE", "loopLimit": 0, "sourceStepNo": 4, "confidence": 0.1,
                   "suspension": {"kind": "TAX"}, "tools": ["scan"], "outputs": ["", " a "], "when": "w",
                   "alternatives": [{"value": 2, "unit": "WORKING_DAY", "q": 10}],
                   "timeout": {"value": 5, "unit": "WORKING_DAY", "onTimeout": "CONTINUE S02", "q": 11, "text": "t"},
                   "next": [{"to": "S02", "p": 0.3}, {"to": "REJECT", "when": "", "q": {"x": 1}}]},
                  {"id": "S02", "end": false, "timeout": {"onTimeout": "gọi điện", "legalBasis": "Đ1"}}]}
                """);
    }
}
