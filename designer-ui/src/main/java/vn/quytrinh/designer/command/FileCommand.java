package vn.quytrinh.designer.command;

import java.io.PrintStream;

/** A command on files. It ends with one of the exit codes here. */
interface FileCommand {

    /** Nothing to say, or only information. */
    int CLEAN = 0;

    /** Warnings, or doubts about the reading. */
    int WARNINGS = 1;

    /** Errors that would block a publication. */
    int ERRORS = 2;

    /** A file was not read or not written. */
    int UNREADABLE = 3;

    /** The command was not understood. */
    int MISUSED = 64;

    /**
     * Runs the command.
     *
     * @param words what stands after the command's name
     * @param out where the results go
     * @param speech where everything else is told
     * @return the exit code
     */
    int run(Words words, PrintStream out, Speech speech);
}
