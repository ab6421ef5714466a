package org.bcfplanner.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.bcfplanner.contribute.Copy;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.session.Entry;

/** One connection to a library and what is prepared on it. Belongs to one thread. */
final class Connected {
    private final Connection connection;
    private final PreparedStatement checkpoint;
    private final PlanTables plans;
    private final History history;
    private final HistoryPages pages;
    private final WorkingBack past;
    private final Versions versions;
    private final Shelf shelf;
    private final TravelTables travels;

    Connected(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        this.checkpoint = connection.prepareStatement("checkpoint sync");
        this.plans = new PlanTables(connection);
        this.history = new History(connection);
        this.pages = new HistoryPages(connection);
        this.past = new WorkingBack(connection);
        this.versions = new Versions(connection);
        this.shelf = new Shelf(connection);
        this.travels = new TravelTables(connection);
    }

    PlanTables plans() {
        return plans;
    }

    History history() {
        return history;
    }

    HistoryPages pages() {
        return pages;
    }

    WorkingBack past() {
        return past;
    }

    Versions versions() {
        return versions;
    }

    Shelf shelf() {
        return shelf;
    }

    TravelTables travels() {
        return travels;
    }

    /** Adds a plan that is not there, within the transaction. */
    void add(Copy copy, Entry entry, long edit) throws SQLException {
        Plan plan = copy.plan();
        if (plans.contains(plan.id())) {
            throw WriteFailures.alreadyThere();
        }
        plans.add(plan, entry.at());
        history.appendPlan(edit, entry);
        travels.arrived(plan.id(), copy.travel(), edit);
    }

    /** Writes an edit of a plan, within the transaction. */
    void write(Entry entry, long edit) throws SQLException {
        shelf.refuseBinned(entry.plan());
        plans.write(entry.plan(), entry.diff(), entry.at());
        history.append(edit, entry);
        if (entry.taking() != null) {
            travels.taken(edit, entry, entry.taking());
        }
    }

    /** Removes a plan with all that is kept of it, within the transaction. */
    void remove(Id<Plan> id) throws SQLException {
        versions.remove(id);
        travels.remove(id);
        plans.remove(id);
        history.remove(id);
    }

    /** Ends the transaction; returns when all of it is on disk. */
    void commit() throws SQLException {
        connection.commit();
        sync();
    }

    /** Returns when everything committed so far is on disk. */
    void sync() throws SQLException {
        checkpoint.execute();
    }

    void rollback() throws SQLException {
        connection.rollback();
    }

    Connection connection() {
        return connection;
    }

    /** Writes everything as SQL, zipped, into a new file of this name. */
    static void script(Connection connection, String file) throws SQLException {
        try (PreparedStatement script = connection.prepareStatement(
                "script columns nopasswords nosettings to ? compression gzip charset 'UTF-8'")) {
            script.setString(1, file);
            script.execute();
        }
    }

    /** Closes the library and gives back the room that many edits took. */
    void shutdown() throws SQLException {
        execute("shutdown compact");
        connection.close();
    }

    /** Lets go of the library as it is, after a failure. What was committed stays committed. */
    void abandon() {
        abandon(connection);
    }

    @SuppressWarnings("EmptyCatch")
    static void abandon(Connection connection) {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown immediately");
        } catch (SQLException | RuntimeException closedAlready) {
            // The aim is reached: nothing is connected any more.
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
