import { init, use } from "echarts/core";
import { LineChart } from "echarts/charts";
import { GridComponent, TooltipComponent } from "echarts/components";
import { CanvasRenderer } from "echarts/renderers";

use([LineChart, GridComponent, TooltipComponent, CanvasRenderer]);

/** A chart of two lines in the colours of the page: the first in the accent, the second in grey. */
export function lineChart(container) {
  let chart = null;
  const resize = new ResizeObserver(() => container.clientWidth && chart?.resize());
  resize.observe(container);
  const scheme = matchMedia("(prefers-color-scheme: dark)");
  let last = null;
  const draw = (steps, series) => {
    last = [steps, series];
    if (!container.isConnected || !container.clientWidth) return;
    chart ??= init(container);
    chart.setOption(options(steps, series, colours()), { replaceMerge: ["series"] });
  };
  const redraw = () => last && draw(...last);
  scheme.addEventListener("change", redraw);
  return {
    draw,
    dispose() {
      resize.disconnect();
      scheme.removeEventListener("change", redraw);
      chart?.dispose();
      chart = null;
    },
  };
}

function colours() {
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(name).trim();
  return { lines: [colour("--accent"), colour("--line-2")], ink: colour("--ink-2"), rule: colour("--rule"),
    paper: colour("--paper"), strong: colour("--ink"), font: getComputedStyle(document.body).fontFamily };
}

function options(steps, series, look) {
  const label = { color: look.ink, fontFamily: look.font, fontSize: 11 };
  return {
    animation: false,
    grid: { left: 4, right: 10, top: 10, bottom: 0, containLabel: true },
    // Rich text, because the page's policy forbids the inline styles of an HTML tooltip.
    tooltip: { trigger: "axis", renderMode: "richText", backgroundColor: look.paper, borderColor: look.rule,
      textStyle: { color: look.strong, fontFamily: look.font, fontSize: 12 } },
    xAxis: { type: "category", data: steps.map((step) => step.slice(5) || step), boundaryGap: false,
      axisLine: { lineStyle: { color: look.rule } }, axisTick: { show: false }, axisLabel: label },
    yAxis: { type: "value", minInterval: 1, splitNumber: 3, axisLabel: label, splitLine: { lineStyle: { color: look.rule } } },
    series: series.map((one, index) => ({
      type: "line", name: one.name, data: one.values, showSymbol: false, symbolSize: 5,
      lineStyle: { width: index === 0 ? 2 : 1.5, color: look.lines[index] }, itemStyle: { color: look.lines[index] },
      areaStyle: index === 0 ? { color: look.lines[0], opacity: 0.07 } : undefined,
    })),
  };
}
