/** The XMI form of models, read without trusting the text. */
@NullMarked
package vn.quytrinh.procedure.xmi;

import org.jspecify.annotations.NullMarked;
