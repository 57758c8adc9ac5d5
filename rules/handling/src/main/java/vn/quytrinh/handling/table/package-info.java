/** Decision tables, executed as DMN. */
@NullMarked
package vn.quytrinh.handling.table;

import org.jspecify.annotations.NullMarked;
