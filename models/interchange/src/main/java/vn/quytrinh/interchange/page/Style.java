package vn.quytrinh.interchange.page;

/**
 * How a paragraph looks, after Phụ lục I of Nghị định 30/2020/NĐ-CP where it has a rule. All are in Times New Roman, black.
 */
public enum Style {
    /** CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM. */
    NATION("Quốc hiệu", 12, Look.BOLD, Align.CENTRE),
    /** Độc lập - Tự do - Hạnh phúc. */
    MOTTO("Tiêu ngữ", 13, Look.BOLD, Align.CENTRE),
    /** The number of a form, above all else. */
    FORM_NUMBER("Số mẫu", 11, Look.ITALIC, Align.RIGHT),
    /** The agency above the one that issues. */
    UPPER_AGENCY("Cơ quan chủ quản", 12, Look.PLAIN, Align.CENTRE),
    /** The agency that issues. */
    AGENCY("Cơ quan ban hành", 12, Look.BOLD, Align.CENTRE),
    /** The short line under motto and agency. */
    RULE("Đường kẻ ngang", 2, Look.PLAIN, Align.CENTRE),
    /** The short line under a title. */
    TITLE_RULE("Đường kẻ dưới tên văn bản", 2, Look.PLAIN, Align.CENTRE),
    /** Number and symbol. */
    SYMBOL("Số, ký hiệu", 13, Look.PLAIN, Align.CENTRE, Spacing.ABOVE),
    /** Place and date. */
    PLACE_DATE("Địa danh, thời gian", 13, Look.ITALIC, Align.CENTRE, Spacing.ABOVE),
    /** Phụ lục I. */
    ANNEX_NUMBER("Số phụ lục", 14, Look.BOLD, Align.CENTRE),
    /** The title. */
    TITLE("Tên văn bản", 14, Look.BOLD, Align.CENTRE, Spacing.ABOVE),
    /** What the document is about. */
    SUBTITLE("Trích yếu", 14, Look.BOLD, Align.CENTRE),
    /** Which decision an annex belongs to. */
    REFERENCE("Chỉ dẫn kèm theo", 13, Look.ITALIC, Align.CENTRE),
    /** The heading of a section. */
    HEADING("Đề mục", 13, Look.BOLD, Align.LEFT, Spacing.HEADING),
    /** The heading of a part of a section. */
    SUBHEADING("Tiểu mục", 13, Look.BOLD, Align.LEFT, Spacing.HEADING),
    /** Ordinary words. */
    BODY("Nội dung", 13, Look.PLAIN, Align.JUSTIFIED, Spacing.BODY),
    /** An entry of a list. */
    ITEM("Gạch đầu dòng", 13, Look.PLAIN, Align.JUSTIFIED, Spacing.BODY),
    /** Words not indented. */
    LINE("Dòng", 13, Look.PLAIN, Align.LEFT, Spacing.LINE),
    /** The heading of a column. */
    TABLE_HEAD("Đầu bảng", 12, Look.BOLD, Align.CENTRE, Spacing.CELL),
    /** Words in a table. */
    TABLE_TEXT("Chữ trong bảng", 12, Look.PLAIN, Align.LEFT, Spacing.CELL),
    /** Words in the middle of a cell. */
    TABLE_CENTRE("Chữ giữa ô", 12, Look.PLAIN, Align.CENTRE, Spacing.CELL),
    /** Words of less weight in a cell. */
    TABLE_NOTE("Chú thích trong bảng", 12, Look.ITALIC, Align.LEFT, Spacing.CELL),
    /** A heading within a table. */
    TABLE_STAGE("Giai đoạn trong bảng", 12, Look.BOLD, Align.LEFT, Spacing.CELL),
    /** In whose name, and as what, somebody signs. */
    AUTHORITY("Quyền hạn người ký", 13, Look.BOLD, Align.CENTRE),
    /** How to sign. */
    SIGN_HINT("Hướng dẫn ký", 12, Look.ITALIC, Align.CENTRE),
    /** Who signed, below the room for the signature. */
    SIGNER("Họ tên người ký", 13, Look.BOLD, Align.CENTRE, Spacing.SIGNATURE),
    /** Nơi nhận. */
    RECIPIENTS("Nơi nhận", 12, Look.BOLD_ITALIC, Align.LEFT),
    /** One who receives it. */
    RECIPIENT("Tên nơi nhận", 11, Look.PLAIN, Align.LEFT),
    /** A note. */
    NOTE("Ghi chú", 11, Look.ITALIC, Align.LEFT, Spacing.LINE),
    /** Beside the code that seals the document. */
    SEAL("Mã kiểm chứng", 9, Look.PLAIN, Align.LEFT),
    /** A picture. */
    FIGURE("Hình", 11, Look.ITALIC, Align.CENTRE, Spacing.LINE),
    /** The number of the page. */
    PAGE_NUMBER("Số trang", 13, Look.PLAIN, Align.CENTRE),
    /** Words in the control block of a controlled document. */
    CONTROL("Khối kiểm soát", 11, Look.PLAIN, Align.LEFT),
    /** The name in the control block. */
    CONTROL_NAME("Tên trong khối kiểm soát", 12, Look.BOLD, Align.CENTRE);

    private final String vietnamese;
    private final int size;
    private final Look look;
    private final Align align;
    private final Spacing spacing;

    Style(String vietnamese, int size, Look look, Align align) {
        this(vietnamese, size, look, align, Spacing.NONE);
    }

    Style(String vietnamese, int size, Look look, Align align, Spacing spacing) {
        this.vietnamese = vietnamese;
        this.size = size;
        this.look = look;
        this.align = align;
        this.spacing = spacing;
    }

    /** Returns its name in the list of styles of a word processor. */
    public String vietnamese() {
        return vietnamese;
    }

    /** Returns its id in a file. */
    public String id() {
        StringBuilder id = new StringBuilder("QT");
        for (String word : name().split("_")) {
            id.append(word.charAt(0)).append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
        }
        return id.toString();
    }

    /** Returns the size of its letters in points. */
    public int size() {
        return size;
    }

    /** Tells whether it is bold. */
    public boolean isBold() {
        return look == Look.BOLD || look == Look.BOLD_ITALIC;
    }

    /** Tells whether it is italic. */
    public boolean isItalic() {
        return look == Look.ITALIC || look == Look.BOLD_ITALIC;
    }

    /** Returns where its lines begin and end. */
    public Align align() {
        return align;
    }

    /** Returns the room around it. */
    public Spacing spacing() {
        return spacing;
    }

    /** Tells whether it is a line without words. */
    public boolean isRule() {
        return this == RULE || this == TITLE_RULE;
    }

    /** Tells whether it stays on the page of what follows. */
    public boolean isKeptWithNext() {
        return this == HEADING || this == SUBHEADING || this == AUTHORITY;
    }

    /** Weight and slant. */
    private enum Look {
        PLAIN,
        BOLD,
        ITALIC,
        BOLD_ITALIC
    }

    /** Where lines begin and end. */
    public enum Align {
        /** At the left. */
        LEFT,
        /** In the middle. */
        CENTRE,
        /** At the right. */
        RIGHT,
        /** At both sides. */
        JUSTIFIED
    }

    /** The room around a paragraph: before and after in points, indent of the first line in millimetres. */
    public enum Spacing {
        /** None. */
        NONE(0, 0, 0),
        /** Some above. */
        ABOVE(6, 0, 0),
        /** Of a heading. */
        HEADING(8, 4, 0),
        /** Of running text. */
        BODY(3, 3, 10),
        /** Of lines that are not indented. */
        LINE(3, 3, 0),
        /** Of words in a cell. */
        CELL(2, 2, 0),
        /** The room for a signature. */
        SIGNATURE(52, 0, 0);

        private final int before;
        private final int after;
        private final int indent;

        Spacing(int before, int after, int indent) {
            this.before = before;
            this.after = after;
            this.indent = indent;
        }

        /** Returns the room above, in points. */
        public int before() {
            return before;
        }

        /** Returns the room below, in points. */
        public int after() {
            return after;
        }

        /** Returns how far the first line is indented, in millimetres. */
        public int indent() {
            return indent;
        }
    }
}
