package vn.quytrinh.interchange.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import vn.quytrinh.model.organisation.OrganisationPackage;

/** The lists that cells offer; they stand on a hidden sheet. */
final class ChoiceLists {

    static final String SHEET = "_quytrinh";

    /** As far down as cells offer a list. */
    private static final int LAST_ROW = 600;

    private static final List<EClass> NAMED =
            List.of(OrganisationPackage.Literals.ORG_UNIT, OrganisationPackage.Literals.POSITION);
    private static final List<String> FLAGS = List.of(Choices.YES, Choices.NO);

    private final XSSFWorkbook workbook;
    private final Map<Object, Integer> columns = new java.util.HashMap<>();

    ChoiceLists(XSSFWorkbook workbook) {
        this.workbook = workbook;
        Choices.types().forEach(type -> columns.put(type, columns.size()));
        NAMED.forEach(type -> columns.put(type, columns.size()));
        columns.put(FLAGS, columns.size());
    }

    void offer(XSSFSheet sheet, Column column, int at) {
        EClass type = column.feature().getEType() instanceof EClass named ? named : null;
        if (type != null && columns.containsKey(type)) {
            offer(sheet, columns.get(type), LAST_ROW, 1, LAST_ROW, at, false);
        } else {
            offer(sheet, column.kind(), 1, LAST_ROW, at);
        }
    }

    void offer(XSSFSheet sheet, CellKind kind, int from, int to, int at) {
        if (kind instanceof CellKind.Choice choice) {
            offer(
                    sheet,
                    columns.get(choice.type()),
                    Choices.labels(choice.type()).size(),
                    from,
                    to,
                    at,
                    true);
        } else if (kind instanceof CellKind.Flag) {
            offer(sheet, columns.get(FLAGS), FLAGS.size(), from, to, at, true);
        }
    }

    private void offer(XSSFSheet sheet, int list, int length, int from, int to, int at, boolean closed) {
        String letter = CellReference.convertNumToColString(list);
        String range = "'" + SHEET + "'!$" + letter + "$2:$" + letter + "$" + (length + 1);
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation offered = helper.createValidation(
                helper.createFormulaListConstraint(range), new CellRangeAddressList(from, to, at, at));
        offered.setShowErrorBox(closed);
        offered.createErrorBox("Giá trị không có trong danh sách", "Hãy chọn một giá trị trong danh sách.");
        sheet.addValidationData(offered);
    }

    void write(Names names) {
        XSSFSheet sheet = workbook.createSheet(SHEET);
        sheet.createRow(0);
        List<List<String>> lists = new ArrayList<>();
        for (EEnum type : Choices.types()) {
            lists.add(Choices.labels(type));
        }
        NAMED.forEach(type -> lists.add(names.all(type)));
        lists.add(FLAGS);
        for (int list = 0; list < lists.size(); list++) {
            for (int i = 0; i < lists.get(list).size(); i++) {
                XSSFRow row = sheet.getRow(i + 1) == null ? sheet.createRow(i + 1) : sheet.getRow(i + 1);
                row.createCell(list)
                        .setCellValue(CellText.written(lists.get(list).get(i)));
            }
        }
    }
}
