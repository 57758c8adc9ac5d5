package vn.quytrinh.interchange.bpmn.layout;

import java.util.List;

/** Turns columns, gaps, rows, channels and tracks into pixels. */
final class Metrics {

    /** The width of the head of the pool and of a lane. */
    static final int HEAD = 30;
    /** Between the bottom of an event and the words under it. */
    static final int CAPTION_GAP = 4;

    private static final int MARGIN = 20;
    private static final int TRACK = 12;
    private static final int BEFORE_TRACKS = 18;
    private static final int AFTER_TRACKS = 24;
    private static final int BESIDE_LABEL = 22;
    private static final int ABOVE_ROW = 18;
    private static final int BELOW_ROW = 24;
    private static final int CHANNEL_LABEL = 30;

    private final Lines lines;
    private final int[] columnX;
    private final int[] columnWidth;
    private final int[] middle;
    private final int[] rowTop;
    private final int[] channelY;

    Metrics(Grid grid, List<Shape> shapes, Routes routes, Lines lines) {
        this.lines = lines;
        this.columnWidth = new int[grid.columns()];
        int[] up = new int[grid.rows()];
        int[] down = new int[grid.rows()];
        for (Shape shape : shapes) {
            Size size = shape.form().size();
            Size caption = shape.caption();
            int column = grid.column(shape.id());
            int row = grid.row(shape);
            columnWidth[column] = Math.max(columnWidth[column], Math.max(size.width(), caption.width()));
            up[row] = Math.max(up[row], size.height() / 2);
            int words = caption.isNone() ? 0 : CAPTION_GAP + caption.height();
            down[row] = Math.max(down[row], size.height() / 2 + words);
        }
        int[] labelRoom = new int[grid.columns() + 1];
        int[] channelRoom = new int[grid.rows()];
        for (Route route : routes.all()) {
            Size label = route.link().label();
            int column = grid.column(route.link().to());
            if (route.channel() != null) {
                channelRoom[route.channel()] =
                        Math.max(channelRoom[route.channel()], label.isNone() ? 0 : CHANNEL_LABEL);
            } else if (!label.isNone() && column == grid.column(route.link().from()) + 1) {
                labelRoom[column] = Math.max(labelRoom[column], label.width() - BESIDE_LABEL + 4);
            }
        }
        this.columnX = columns(grid, labelRoom);
        this.middle = new int[grid.rows()];
        this.channelY = new int[grid.rows()];
        this.rowTop = new int[grid.rows() + 1];
        rowTop[0] = MARGIN;
        for (int row = 0; row < grid.rows(); row++) {
            middle[row] = rowTop[row] + ABOVE_ROW + Math.max(up[row], 18);
            channelY[row] = middle[row] + Math.max(down[row], 18) + BELOW_ROW + channelRoom[row];
            rowTop[row + 1] = channelY[row] + lines.channel(row).count() * TRACK;
        }
    }

    private int[] columns(Grid grid, int[] labelRoom) {
        int[] x = new int[grid.columns() + 1];
        int right = MARGIN + 2 * HEAD;
        for (int gap = 0; gap <= grid.columns(); gap++) {
            int tracks = lines.outs(gap).count() + lines.ins(gap).count();
            x[gap] = right + BEFORE_TRACKS + Math.max(0, tracks - 1) * TRACK + AFTER_TRACKS + labelRoom[gap];
            right = gap < grid.columns() ? x[gap] + columnWidth[gap] : 0;
        }
        return x;
    }

    int centreX(int column) {
        return columnX[column] + columnWidth[column] / 2;
    }

    int middle(int row) {
        return middle[row];
    }

    int outX(int gap, String group) {
        return gapX(gap) + BEFORE_TRACKS + lines.outs(gap).track(group) * TRACK;
    }

    int inX(int gap, String group) {
        return gapX(gap)
                + BEFORE_TRACKS
                + (lines.outs(gap).count() + lines.ins(gap).track(group)) * TRACK;
    }

    int channelY(int row, String group) {
        return channelY[row] + lines.channel(row).track(group) * TRACK;
    }

    Box pool() {
        return new Box(MARGIN, MARGIN, columnX[columnX.length - 1] - MARGIN, rowTop[rowTop.length - 1] - MARGIN);
    }

    /** The lane made of the rows from {@code first} up to but not including {@code end}. */
    Box lane(int first, int end) {
        Box pool = pool();
        return new Box(pool.x() + HEAD, rowTop[first], pool.width() - HEAD, rowTop[end] - rowTop[first]);
    }

    private int gapX(int gap) {
        return gap == 0 ? MARGIN + 2 * HEAD : columnX[gap - 1] + columnWidth[gap - 1];
    }
}
