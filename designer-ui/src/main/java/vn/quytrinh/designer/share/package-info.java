/** Links for somebody who has no account (liên kết chia sẻ): making and revoking them, and the page they lead to. */
@NullMarked
package vn.quytrinh.designer.share;

import org.jspecify.annotations.NullMarked;
