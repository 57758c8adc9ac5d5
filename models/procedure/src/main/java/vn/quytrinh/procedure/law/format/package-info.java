/** The register of law as files a lawyer can read and compare. */
@NullMarked
package vn.quytrinh.procedure.law.format;

import org.jspecify.annotations.NullMarked;
