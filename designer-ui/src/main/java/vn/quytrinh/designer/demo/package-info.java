/** What a demonstration begins with, beside its users. */
@NullMarked
package vn.quytrinh.designer.demo;

import org.jspecify.annotations.NullMarked;
