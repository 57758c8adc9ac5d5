/** Links with which somebody outside looks at one version of one procedure (liên kết chia sẻ), and nothing else. */
@NullMarked
package vn.quytrinh.engine.share;

import org.jspecify.annotations.NullMarked;
