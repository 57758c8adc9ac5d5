/** The approval of drafts (phê duyệt quy trình): who reviewed and approved which revision, and who may not. */
@NullMarked
package vn.quytrinh.engine.approval;

import org.jspecify.annotations.NullMarked;
