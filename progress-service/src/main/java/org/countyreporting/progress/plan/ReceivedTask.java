package org.countyreporting.progress.plan;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** What a task is called; {@link Plans} writes it. */
@Entity
@Immutable
@Table(name = "task")
public class ReceivedTask {

    @EmbeddedId
    private TaskKey key;

    private int position;
    private String label;
    private String title;

    protected ReceivedTask() {}

    public String id() {
        return key.id();
    }

    public String label() {
        return label;
    }

    public String title() {
        return title;
    }
}
