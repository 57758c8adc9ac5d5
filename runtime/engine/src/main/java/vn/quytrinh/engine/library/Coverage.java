package vn.quytrinh.engine.library;

/**
 * How much of a list is in force.
 *
 * @param procedures how many procedures there are
 * @param inForce how many have a release in force
 * @param covered how many have one with a controlled document (quy trình ISO)
 */
public record Coverage(int procedures, int inForce, int covered) {

    /** Returns how many in a hundred have a controlled document in force, rounded down; 100 when there is no procedure. */
    public int percent() {
        return procedures == 0 ? 100 : (int) (100L * covered / procedures);
    }
}
