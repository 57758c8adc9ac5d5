package vn.quytrinh.engine.index;

import vn.quytrinh.procedure.law.query.UsagePlace;

/**
 * A place in a procedure that refers to something.
 *
 * @param kind what is referred to
 * @param name how it is written there: {@code NĐ 118/2025/NĐ-CP Đ17}, {@code Phòng Tư pháp}
 * @param place what kind of place it is
 * @param element the id of the element that refers
 * @param elementName what people call the element
 * @param field the field that refers
 */
public record Reference(
        ReferenceKind kind, String name, UsagePlace place, String element, String elementName, String field) {}
