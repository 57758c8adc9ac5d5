package vn.quytrinh.interchange.page;

import java.util.List;

/**
 * What stands at the top of every page.
 *
 * @param blocks what stands there
 * @param onFirstPage whether on the first page as well
 */
public record Head(List<Block> blocks, boolean onFirstPage) {

    /** The number of the page in the middle, not on the first page (NĐ 30/2020/NĐ-CP, Phụ lục I Mục I). */
    public static final Head PAGE_NUMBER =
            new Head(List.of(new Paragraph(Style.PAGE_NUMBER, List.of(Run.page()))), false);

    /** Keeps a copy of the list. */
    public Head {
        blocks = List.copyOf(blocks);
    }
}
