package org.bcfplanner.ui.signoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.signing.SignatoryWords;
import org.bcfplanner.plan.signoff.Party;
import org.bcfplanner.plan.signoff.Signature;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.kit.Parts;

/** A card for each place to sign, and one button for all places that are still missing. */
final class SignatureList extends VBox {
    private final SignoffModel model;
    private final double scale;
    private final List<SignatureCard> cards = new ArrayList<>();
    private final Label told = Parts.label("", "fg-muted");
    private final Button make = Parts.button("", "bi-plus", this::make);
    private final VBox missing = new VBox(10, told, make);
    private List<Finding> found = List.of();

    /** @param scale the text size, 1 for 100 % */
    SignatureList(SignoffModel model, double scale) {
        super(12);
        this.model = model;
        this.scale = scale;
        getStyleClass().add("signatures");
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        make.setId("make-places");
        missing.getStyleClass().add("signatures-missing");
    }

    /** Shows the places as they are; while they are the same ones in the same order, their fields stay. */
    void show() {
        List<Signature> signatures = model.signatures();
        List<Party> without = model.missing();
        if (getChildren().isEmpty()
                || !ids(signatures).equals(cards.stream().map(SignatureCard::id).toList())) {
            cards.clear();
            signatures.forEach(each -> cards.add(new SignatureCard(model, each, scale)));
            getChildren().setAll(cards);
            getChildren().add(missing);
        }
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).show(signatures.get(i), i, found);
        }
        tellMissing(signatures.isEmpty(), without);
    }

    private void tellMissing(boolean none, List<Party> without) {
        missing.setVisible(!without.isEmpty());
        missing.setManaged(!without.isEmpty());
        String who = String.join(", ", without.stream().map(SignatureList::name).toList());
        told.setText(
                none
                        ? "Nobody has a place to sign yet. Every CCG, every council and the board sign the plan: " + who
                                + "."
                        : "Without a place to sign: " + who + ".");
        make.getStyleClass().remove("accent");
        if (none) {
            make.getStyleClass().add("accent");
        }
        make.setText(without.size() == 1 ? "Make a place for it" : "Make places for all " + without.size());
    }

    private static String name(Party party) {
        return party.body().isEmpty() ? "a " + SignatoryWords.of(party.kind()) : party.body();
    }

    private static List<Id<Signature>> ids(List<Signature> signatures) {
        return signatures.stream().map(Signature::id).toList();
    }

    /** The focus goes on where the first signature is given. */
    private void make() {
        model.addMissing();
        enter();
    }

    void mark(List<Finding> nowFound) {
        found = List.copyOf(nowFound);
        show();
    }

    void enter() {
        if (cards.isEmpty()) {
            make.requestFocus();
        } else {
            cards.getFirst().enter();
        }
    }

    void enter(Id<Signature> id) {
        card(id.value()).ifPresent(SignatureCard::enter);
    }

    /** Where a place that the checks speak of is worked on; empty where it is not here. */
    Optional<Node> field(Place place) {
        if (place instanceof Place.Cell cell && cell.table().equals("signature")) {
            return card(cell.row()).map(card -> card.field(cell.component()));
        }
        boolean ofMissing =
                place instanceof Place.Column column && column.table().equals("signature");
        return ofMissing && missing.isVisible() ? Optional.of(make) : Optional.empty();
    }

    private Optional<SignatureCard> card(UUID id) {
        return cards.stream().filter(each -> each.id().value().equals(id)).findFirst();
    }
}
