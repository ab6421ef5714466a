package org.bcfplanner.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ViewportTest {
    private final Viewport viewport = new Viewport();

    @BeforeEach
    void tenThousandRowsBehindAWindowOfTen() {
        viewport.measure(400, 280, 1_000, 10_000, 28);
    }

    @Test
    void staysInsideItsContentInWholePixels() {
        viewport.scrollTo(-5, 1e9);
        assertThat(viewport.x()).isZero();
        assertThat(viewport.y()).isEqualTo(10_000 * 28 - 280);
        viewport.scrollTo(12.4, 99.6);
        assertThat(viewport.x()).isEqualTo(12);
        assertThat(viewport.y()).isEqualTo(100);
    }

    @Test
    void revealsARowByTheSmallestMove() {
        viewport.revealRow(10);
        assertThat(viewport.y()).isEqualTo(28);
        viewport.revealRow(5);
        assertThat(viewport.y()).isEqualTo(28);
        viewport.revealRow(0);
        assertThat(viewport.y()).isZero();
        viewport.revealRow(9_999);
        assertThat(viewport.rowTop(9_999) + 28).isEqualTo(280);
    }

    @Test
    void revealsARowThatCameSinceItWasMeasured() {
        viewport.hold(10_001);
        viewport.revealRow(10_000);
        assertThat(viewport.rowTop(10_000) + 28).isEqualTo(280);
    }

    @Test
    void revealsNothingBeforeItHasASize() {
        Viewport unmeasured = new Viewport();
        unmeasured.hold(30);
        unmeasured.revealRow(12);
        assertThat(unmeasured.y()).isZero();
    }

    @Test
    void revealsAColumnAndItsBeginningWhereItIsTooWide() {
        viewport.revealColumn(900, 80);
        assertThat(viewport.x()).isEqualTo(580);
        viewport.revealColumn(100, 80);
        assertThat(viewport.x()).isEqualTo(100);
        viewport.revealColumn(200, 600);
        assertThat(viewport.x()).isEqualTo(200);
    }

    @Test
    void findsTheRowUnderAPoint() {
        viewport.scrollTo(0, 100);
        assertThat(viewport.rowAt(0)).isEqualTo(3);
        assertThat(viewport.rowAt(viewport.rowTop(7) + 1)).isEqualTo(7);
        assertThat(viewport.firstRow()).isEqualTo(3);
    }

    @Test
    void shrinkingContentPullsTheWindowBack() {
        viewport.scrollTo(0, 1e9);
        viewport.measure(400, 280, 300, 5, 28);
        assertThat(viewport.y()).isZero();
        assertThat(viewport.maxX()).isZero();
    }
}
