package vn.quytrinh.interchange.page;

/** A part of a document that stands below another. */
public sealed interface Block permits Paragraph, Table, Figure, Part {}
