/** A document of another program as paragraphs and tables, each with its place, before anything is taken for something. */
@NullMarked
package vn.quytrinh.interchange.source;

import org.jspecify.annotations.NullMarked;
