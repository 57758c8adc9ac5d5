package vn.quytrinh.procedure.law.format;

/** What should stand at a place of a file, and what to try when it does not. */
record Expectation(String vietnamese, String english, String tryVietnamese, String tryEnglish) {

    static final Expectation UTF_8 =
            new Expectation("văn bản UTF-8", "UTF-8 text", "lưu lại tệp với mã UTF-8", "save the file as UTF-8");

    static final Expectation NFC = new Expectation(
            "tiếng Việt dựng sẵn (Unicode NFC)",
            "composed Unicode (NFC)",
            "gõ lại dòng này bằng bảng mã Unicode dựng sẵn",
            "type the line again with composed Unicode");

    static final Expectation YAML = new Expectation(
            "YAML đúng cú pháp",
            "well-formed YAML",
            "xem lại dấu thụt dòng, dấu hai chấm và dấu nháy",
            "look at indentation, colons and quotes");

    static final Expectation PLAIN = new Expectation(
            "giá trị thường",
            "a plain value",
            "viết thẳng giá trị, không dùng thẻ (!), neo (&) hay tham chiếu (*)",
            "write the value itself, without tag (!), anchor (&) or alias (*)");

    static final Expectation SHALLOW = new Expectation(
            "cấu trúc lồng không quá sâu",
            "no deep nesting",
            "xem lại dấu thụt dòng và dấu ngoặc",
            "look at indentation and brackets");

    static final Expectation SMALL =
            new Expectation("tệp không quá 4 MB", "a file of at most 4 MB", "tách tệp", "split it");

    static final Expectation LIST = new Expectation(
            "một danh sách",
            "a list",
            "viết mỗi mục trên một dòng bắt đầu bằng dấu gạch (-)",
            "begin each entry with a dash (-)");

    static final Expectation FIELDS =
            new Expectation("các trường có tên", "named fields", "viết dạng “trường: giá trị”", "write field: value");

    static final Expectation TEXT =
            new Expectation("một chuỗi văn bản", "a text", "điền giá trị cho trường này", "fill the field in");

    static final Expectation FLAG = new Expectation(
            "true hoặc false",
            "true or false",
            "ghi true khi đã đối chiếu bản ký, nếu không ghi false",
            "write true when the signed text was checked, else false");

    static final Expectation DATE = new Expectation(
            "một ngày dạng 2025-07-01",
            "a date like 2025-07-01",
            "viết năm-tháng-ngày của một ngày có thật",
            "write year-month-day of a real day");

    static final Expectation FIELD_ONCE =
            new Expectation("mỗi trường một lần", "every field once", "bỏ bớt một dòng", "remove one of the two lines");

    static final Expectation OWN_ID =
            new Expectation("mã không trùng", "an id of its own", "đặt mã khác", "give it another id");

    static final Expectation SAFE_ID = new Expectation(
            "mã chỉ gồm chữ không dấu, số, dấu chấm và gạch ngang",
            "an id of unaccented letters, digits, dots and dashes",
            "viết như nd-118-2025-nd-cp",
            "write it like nd-118-2025-nd-cp");

    static final Expectation SCOPE = new Expectation(
            "địa bàn như VN hoặc VN.H05",
            "a territory like VN or VN.H05",
            "dùng mã tỉnh viết hoa sau VN",
            "write the province's code in capitals after VN");

    static final Expectation CITATION = new Expectation(
            "một căn cứ như NĐ 118/2025/NĐ-CP Đ17.2.a",
            "a citation like NĐ 118/2025/NĐ-CP Đ17.2.a",
            "viết số văn bản rồi điều.khoản.điểm",
            "write the instrument's number, then article.clause.point");

    static final Expectation OWN_PERIOD = new Expectation(
            "thời gian hiệu lực không chồng nhau",
            "a period of its own",
            "kết thúc giá trị trước vào ngày liền trước",
            "end the former one on the day before");

    static final Expectation UNVERIFIED = new Expectation(
            "verified: false khi nguồn ghi [unchecked…]",
            "verified: false where the source says [unchecked…]",
            "đối chiếu bản ký rồi sửa nguồn, hoặc ghi false",
            "check the signed text and correct the source, or write false");

    static final Expectation NO_CYCLE = new Expectation(
            "văn bản thay thế không quay vòng",
            "successors that do not come back",
            "sửa successor của một trong các văn bản này",
            "correct the successor of one of them");

    static final Expectation OTHER_INSTRUMENT = new Expectation(
            "một văn bản khác", "another instrument", "bỏ chính văn bản này", "leave the instrument itself out");

    static final Expectation ONE_DEFAULT = new Expectation(
            "đúng một quy định chuyển tiếp mặc định (AT_ACCEPTANCE, không có effectiveFrom)",
            "exactly one default transition (AT_ACCEPTANCE without effectiveFrom)",
            "giữ quy định LR-099 làm mặc định",
            "keep that of LR-099 as the default");

    static final Expectation AT_ONCE_TARGET = new Expectation(
            "ngày hiệu lực và văn bản hoặc tham số được áp dụng ngay",
            "a day and the instrument or parameters that govern at once",
            "thêm effectiveFrom và instrument hoặc parameters",
            "add effectiveFrom and instrument or parameters");

    static final Expectation CHANGE_THAT_DAY = new Expectation(
            "ngày tham số thay đổi",
            "a day on which the parameter changes",
            "lấy effectiveFrom của giá trị mới",
            "take the effectiveFrom of the new value");

    static Expectation oneOf(String choices) {
        return new Expectation(
                "một trong " + choices,
                "one of " + choices,
                "xem phần hướng dẫn đầu tệp",
                "look at the head of the file");
    }

    static Expectation knownFields(String fields) {
        return new Expectation(
                "các trường " + fields,
                "the fields " + fields,
                "sửa tên trường hoặc bỏ dòng này",
                "correct the field's name or remove the line");
    }

    static Expectation numberOf(String unit) {
        return new Expectation(
                "một số đếm bằng " + unit,
                "a number of " + unit,
                "viết số như 8 hoặc 0.5",
                "write a number like 8 or 0.5");
    }

    static Expectation dayFrom(Object from) {
        return new Expectation(
                "một ngày từ " + from,
                "a day from " + from + " on",
                "xem lại ngày bắt đầu và ngày kết thúc",
                "look at both days");
    }

    static Expectation known(String whatVi, String whatEn, String suggestion) {
        String near = suggestion.isEmpty() ? "" : " (" + suggestion + "?)";
        return new Expectation(
                whatVi + " có trong dữ liệu này",
                whatEn + " of this register",
                "sửa lại hoặc bổ sung vào dữ liệu" + near,
                "correct it or add it to the register" + near);
    }

    static Expectation inForce(String period) {
        return new Expectation(
                "văn bản có hiệu lực " + period,
                "an instrument in force " + period,
                "sửa thời gian hoặc viện dẫn văn bản có hiệu lực khi đó",
                "correct the period or cite the instrument in force then");
    }
}
