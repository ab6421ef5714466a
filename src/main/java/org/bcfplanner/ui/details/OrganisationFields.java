package org.bcfplanner.ui.details;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.organisation.Organisation;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.ToldField;
import org.bcfplanner.ui.kit.Typing;

/** A field for the name of each organisation, and what is said of organisations that are not there. */
final class OrganisationFields extends VBox {
    private static final double GAP = 14;

    private final DetailsModel model;
    private final BiConsumer<TextInputControl, Id<Organisation>> bind;
    private final Map<UUID, ToldField> names = new HashMap<>();
    private final VBox rows = new VBox(GAP);
    private final Label missing = Parts.label("", "fg-muted", "small");
    private List<Organisation> shown = List.of();

    /** @param bind makes what is typed in a field the name of an organisation */
    OrganisationFields(DetailsModel model, BiConsumer<TextInputControl, Id<Organisation>> bind) {
        super(GAP);
        this.model = model;
        this.bind = bind;
        missing.setId("details-organisations-missing");
        missing.setWrapText(true);
        missing.visibleProperty().bind(missing.textProperty().isNotEmpty());
        missing.managedProperty().bind(missing.visibleProperty());
        getChildren()
                .addAll(
                        rows,
                        missing,
                        Parts.label(
                                "Organisations are added and removed under Finance, Contributions.",
                                "fg-muted",
                                "small"));
    }

    /** Shows the organisations as they are; while they are the same ones, their fields stay. */
    void show() {
        List<Organisation> now = model.organisations();
        if (!ids(now).equals(ids(shown))) {
            names.clear();
            rows.getChildren().setAll(now.stream().map(this::named).toList());
        }
        shown = now;
        now.forEach(each -> nameOf(each).ifPresent(field -> field.set(each.name())));
    }

    /** Says what the checks find: under the name it is about, or of a kind that has none, below all names. */
    void tell(List<Finding> found) {
        for (Organisation each : shown) {
            nameOf(each).ifPresent(field -> field.tell("", of(each, found)));
        }
        List<Finding> ofNone = found.stream()
                .filter(each -> model.lacksOrganisation(each.place()))
                .toList();
        missing.setText(ofNone.stream().map(ToldField::words).collect(Collectors.joining("\n")));
        missing.setGraphic(ofNone.stream()
                .map(Finding::severity)
                .min(Comparator.naturalOrder())
                .map(ToldField::icon)
                .orElse(null));
    }

    /** The field in which a place is; empty where it is in none. */
    Optional<ToldField> field(Place place) {
        return model.organisationAt(place).flatMap(this::nameOf);
    }

    private List<Finding> of(Organisation organisation, List<Finding> found) {
        return found.stream()
                .filter(each -> model.organisationAt(each.place())
                        .filter(at -> at.id().equals(organisation.id()))
                        .isPresent())
                .toList();
    }

    private VBox named(Organisation organisation) {
        ToldField field = new ToldField(model.label(organisation), new TextField(), Typing.SHORT_TEXT);
        names.put(organisation.id().value(), field);
        bind.accept(field.input(), organisation.id());
        return field.view();
    }

    private Optional<ToldField> nameOf(Organisation organisation) {
        return Optional.ofNullable(names.get(organisation.id().value()));
    }

    private static List<Id<Organisation>> ids(List<Organisation> organisations) {
        return organisations.stream().map(Organisation::id).toList();
    }
}
