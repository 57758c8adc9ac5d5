package vn.quytrinh.procedure.json;

import tools.jackson.databind.JsonNode;

/** Finds texts, anywhere in a document, that are too long or hold characters no XML document can hold. */
final class TextGuard {

    static final int MAX_TEXT = 10_000;

    static final int MAX_DEPTH = 40;

    private final Faults faults;

    TextGuard(Faults faults) {
        this.faults = faults;
    }

    void check(JsonNode node) {
        check(node, "", 1);
    }

    private void check(JsonNode node, String pointer, int depth) {
        if (depth > MAX_DEPTH) {
            faults.add(
                    pointer,
                    "TOO_DEEP",
                    "at most " + MAX_DEPTH + " levels",
                    "more",
                    "Cấu trúc lồng nhau quá " + MAX_DEPTH + " cấp.",
                    "Expected at most " + MAX_DEPTH + " levels of nesting but found more.");
        } else if (node.isString()) {
            checkText(node.stringValue(), pointer);
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                check(node.get(i), Pointer.child(pointer, i), depth + 1);
            }
        } else if (node.isObject()) {
            node.properties().forEach(field -> {
                String at = Pointer.child(pointer, field.getKey());
                checkText(field.getKey(), at);
                check(field.getValue(), at, depth + 1);
            });
        }
    }

    private void checkText(String text, String pointer) {
        if (text.length() > MAX_TEXT) {
            faults.add(
                    pointer,
                    "TEXT_TOO_LONG",
                    "at most " + MAX_TEXT + " characters",
                    text.length() + " characters",
                    "Văn bản dài " + text.length() + " ký tự, tối đa " + MAX_TEXT + ".",
                    "Expected at most " + MAX_TEXT + " characters but found " + text.length() + ".");
        }
        text.codePoints().filter(TextGuard::unprintable).findFirst().ifPresent(character -> {
            String shown = String.format("U+%04X", character);
            faults.add(
                    pointer,
                    "ILLEGAL_CHARACTER",
                    "printable text",
                    shown,
                    "Văn bản chứa ký tự không hợp lệ " + shown + ".",
                    "Expected printable text but found the character " + shown + ".");
        });
    }

    private static boolean unprintable(int c) {
        return c < 0x20 && c != '\t' && c != '\n' && c != '\r'
                || c >= 0xD800 && c <= 0xDFFF
                || c == 0xFFFE
                || c == 0xFFFF;
    }
}
