package vn.quytrinh.interchange.source;

/** A part of a document, in the order of the page: a paragraph or a table. */
public sealed interface SourceBlock permits SourceParagraph, SourceTable {

    /** Returns its number in the document, from 0. */
    int index();
}
