package vn.quytrinh.engine.index;

import java.util.List;

/**
 * A unit that procedures name (đơn vị).
 *
 * @param name what it is called
 * @param codes the codes that procedures give it (mã định danh, QĐ 20/2020/QĐ-TTg), none when nobody has given any
 */
public record KnownUnit(String name, List<String> codes) {

    public KnownUnit {
        codes = List.copyOf(codes);
    }
}
