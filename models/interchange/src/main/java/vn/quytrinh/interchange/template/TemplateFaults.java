package vn.quytrinh.interchange.template;

import vn.quytrinh.interchange.guard.RefusedFileException;

/** What can be wrong with a template. */
final class TemplateFaults {

    private TemplateFaults() {}

    static RefusedFileException notClosed(String name) {
        return new RefusedFileException(
                "TEMPLATE_PART_NOT_CLOSED",
                "Cần đoạn {{/" + name + "}} để kết thúc phần {{#" + name
                        + "}} trong cùng ô hoặc cùng phần văn bản nhưng không thấy. Hãy thêm một đoạn riêng {{/" + name
                        + "}}.",
                "Expected a paragraph {{/" + name + "}} that ends the part {{#" + name
                        + "}} in the same cell or text but found none. Maybe add it as a paragraph of its own.");
    }

    static RefusedFileException unknownPlace(String place, String near) {
        return new RefusedFileException(
                "TEMPLATE_UNKNOWN_PLACE",
                "Cần tên trường có trong danh sách của mẫu nhưng gặp " + place + ". Có thể là {{" + near + "}}?",
                "Expected a place the documents know but found " + place + ". Maybe {{" + near + "}}?");
    }

    static RefusedFileException notWord(String found) {
        return new RefusedFileException(
                "TEMPLATE_NOT_WORD",
                "Cần một tệp DOCX làm mẫu nhưng không đọc được: " + found
                        + ". Hãy lưu mẫu ở dạng Word (.docx) và không đặt mật khẩu.",
                "Expected a DOCX file as a template but could not read it: " + found
                        + ". Maybe save it as Word (.docx) without a password.");
    }
}
