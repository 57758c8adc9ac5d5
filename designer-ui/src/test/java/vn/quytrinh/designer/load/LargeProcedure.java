package vn.quytrinh.designer.load;

import tools.jackson.databind.json.JsonMapper;
import vn.quytrinh.designer.editing.ProcedureEditor;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.json.ProcedureJson;
import vn.quytrinh.procedure.samples.SampleProcedures;

/** A sample with as many steps as one likes, spread over its units. */
final class LargeProcedure {

    private LargeProcedure() {}

    /** Returns the procedure in the exchange form. */
    static byte[] document(String key, int steps) {
        Procedure procedure = SampleProcedures.load("y-te-mien-nhiem-gdv");
        ProcedureEditor editor = new ProcedureEditor(procedure);
        for (int number = editor.steps().size(); number < steps; number++) {
            String inserted = editor.rows().insert("S04", "Thẩm định nội dung phần " + number);
            editor.setUnit(
                    inserted, editor.unitNames().get(number % editor.unitNames().size()));
        }
        procedure.setId(key);
        procedure.setName("Thủ tục " + steps + " bước " + key);
        return new JsonMapper().writeValueAsBytes(new ProcedureJson().write(procedure));
    }
}
