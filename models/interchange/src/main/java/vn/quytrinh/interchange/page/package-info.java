/**
 * What a printed document consists of, whatever the file it is written to: sections of paragraphs, tables and pictures in
 * named styles after Nghị định 30/2020/NĐ-CP.
 */
@NullMarked
package vn.quytrinh.interchange.page;

import org.jspecify.annotations.NullMarked;
