<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>jkgov</name>
    <message>
        <source>! 两位以上领导分管的单位*：{units}</source>
        <translation>! Units under two or more leaders*: {units}</translation>
    </message>
    <message>
        <source>! 有 {count} 项议定事项的时限落在新的休息日，时限不会自动改动，请核对：{named}</source>
        <translation>! {count} decisions are due on a new day off; their days do not move by themselves, please check: {named}</translation>
    </message>
    <message>
        <source>! 未定</source>
        <translation>! None yet</translation>
    </message>
    <message>
        <source>! 没有AB角的领导：{names}</source>
        <translation>! Leaders without an A/B pair: {names}</translation>
    </message>
    <message>
        <source>! 没有看懂，请核对：{said}</source>
        <translation>! Not understood, please check: {said}</translation>
    </message>
    <message>
        <source>! 没有领导分管的单位：{units}</source>
        <translation>! Units under no leader: {units}</translation>
    </message>
    <message>
        <source>1 到会 2 请假 3 缺席 0 未到 4 迟到 5 早退 回车填写</source>
        <translation>1 present 2 excused 3 absent 0 awaited 4 late 5 left early, Enter to fill in</translation>
    </message>
    <message>
        <source>10年</source>
        <translation>10 years</translation>
    </message>
    <message>
        <source>24小时制</source>
        <translation>24-hour clock</translation>
    </message>
    <message>
        <source>30年</source>
        <translation>30 years</translation>
    </message>
    <message>
        <source>AB角</source>
        <translation>A/B cover pair</translation>
    </message>
    <message>
        <source>AB角同时外出</source>
        <translation>A/B pair both away</translation>
    </message>
    <message>
        <source>Alt+↑↓ 或拖动调整顺序，回车看上会条件</source>
        <translation>Alt+↑↓ or drag to reorder, Enter for conditions</translation>
    </message>
    <message>
        <source>Alt+↑↓ 换议题</source>
        <translation>Alt+↑↓ other item</translation>
    </message>
    <message>
        <source>A角</source>
        <translation>Leader A</translation>
    </message>
    <message>
        <source>B角</source>
        <translation>Leader B</translation>
    </message>
    <message>
        <source>Ctrl+Tab 换组</source>
        <translation>Ctrl+Tab next group</translation>
    </message>
    <message>
        <source>Ctrl+回车到下一格</source>
        <translation>Ctrl+Enter to the next field</translation>
    </message>
    <message>
        <source>{amount} 元</source>
        <translation>{amount} yuan</translation>
    </message>
    <message>
        <source>{coming}/{of}人</source>
        <translation>{coming}/{of}</translation>
    </message>
    <message>
        <source>{coming}人能到，共{of}人</source>
        <translation>{coming} of {of} can come</translation>
    </message>
    <message>
        <source>{count} 处</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>{count} 处，共检查 {judged} 条记录</source>
        <translation>{count} in {judged} records checked</translation>
    </message>
    <message>
        <source>{count} 条</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>{count} 次</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>{count} 次，最近 {day}</source>
        <translation>{count}, last on {day}</translation>
    </message>
    <message>
        <source>{count}个季度排不出一次学习</source>
        <translation>Quarters with no session possible: {count}</translation>
    </message>
    <message>
        <source>{count}个能多到人，但离相邻的学习太近</source>
        <translation>{count} would draw more people but lie too near the next session</translation>
    </message>
    <message>
        <source>{count}次，{days}</source>
        <translation>{count} sessions, {days}</translation>
    </message>
    <message>
        <source>{days} 天</source>
        <translation>{days} days</translation>
    </message>
    <message>
        <source>{days} 天（重要活动须 {wanted} 天）</source>
        <translation>{days} days (major event: {wanted} days)</translation>
    </message>
    <message>
        <source>{days}／{low}—{high}天</source>
        <translation>{days} / {low}–{high} days</translation>
    </message>
    <message>
        <source>{day}前</source>
        <translation>By {day}</translation>
    </message>
    <message>
        <source>{day}已恢复为平常日子</source>
        <translation>{day} is a plain day again</translation>
    </message>
    <message>
        <source>{day}（{left}）</source>
        <translation>{day} ({left})</translation>
    </message>
    <message>
        <source>{done} / {wanted} 篇</source>
        <translation>{done} / {wanted}</translation>
    </message>
    <message>
        <source>{done}，已排{days}</source>
        <translation>{done}, planned {days}</translation>
    </message>
    <message>
        <source>{edition}不能读取。应按它检查的记录都未检查，也不按别的规则检查；请装入改正后的版本。</source>
        <translation>{edition} cannot be read. Records it should judge are not judged, nor are they judged by other rules; install a corrected edition.</translation>
    </message>
    <message>
        <source>{fault}的具体说明</source>
        <translation>Details: {fault}</translation>
    </message>
    <message>
        <source>{gate}（准予）</source>
        <translation>{gate} (allowed)</translation>
    </message>
    <message>
        <source>{issuer}，{day}起施行</source>
        <translation>{issuer}, in force from {day}</translation>
    </message>
    <message>
        <source>{light}（{left}）</source>
        <translation>{light} ({left})</translation>
    </message>
    <message>
        <source>{mark} {role}：{who}</source>
        <translation>{mark} {role}: {who}</translation>
    </message>
    <message>
        <source>{month}月</source>
        <translation>Month {month}</translation>
    </message>
    <message>
        <source>{old} 变为 {new}</source>
        <translation>{old} becomes {new}</translation>
    </message>
    <message>
        <source>{period}缺 {count} 份（{day}前报）</source>
        <translation>{period}: {count} missing (due {day})</translation>
    </message>
    <message>
        <source>{quarter}季 {count} 次</source>
        <translation>Q{quarter}: {count}</translation>
    </message>
    <message>
        <source>{register}：{record}</source>
        <translation>{register}: {record}</translation>
    </message>
    <message>
        <source>{says}{sum}
确需继续的，写明准予的理由，它会印在合规台账上。</source>
        <translation>{says}{sum}
If it must go on, give the reason for allowing it; it is printed in the compliance ledger.</translation>
    </message>
    <message>
        <source>{signer}已于 {day} 签发，编号〔{year}〕{number}号，正文已冻结。</source>
        <translation>Signed by {signer} on {day}, No. [{year}] {number}; the text is frozen.</translation>
    </message>
    <message>
        <source>{source}，{day} 载入</source>
        <translation>{source}, loaded {day}</translation>
    </message>
    <message>
        <source>{time} 到会</source>
        <translation>arrived {time}</translation>
    </message>
    <message>
        <source>{time} 离会</source>
        <translation>left {time}</translation>
    </message>
    <message>
        <source>{title} {minutes} 分钟后开会（{place}）。</source>
        <translation>{title} begins in {minutes} minutes ({place}).</translation>
    </message>
    <message>
        <source>{when}回</source>
        <translation>back {when}</translation>
    </message>
    <message>
        <source>{year} 年</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>{year} 年簿册</source>
        <translation>Books of {year}</translation>
    </message>
    <message>
        <source>{year}年{month}月</source>
        <translation>{year}-{month}</translation>
    </message>
    <message>
        <source>{year}年还没有年度学习计划，请先在“排学习”建立。</source>
        <translation>There is no study plan for {year} yet; please make it under "Plan study" first.</translation>
    </message>
    <message>
        <source>“{name}”{why}</source>
        <translation>"{name}": {why}</translation>
    </message>
    <message>
        <source>“{title}”还是空的，办理过程中自动记入。</source>
        <translation>"{title}" is still empty; it fills as the work goes on.</translation>
    </message>
    <message>
        <source>“{title}”还是空的，登记后会列在这里。</source>
        <translation>"{title}" is still empty; what you add is listed here.</translation>
    </message>
    <message>
        <source>……还有 {count} 项</source>
        <translation>… {count} more</translation>
    </message>
    <message>
        <source>‹ 上周</source>
        <translation>‹ Previous week</translation>
    </message>
    <message>
        <source>‹ 上月</source>
        <translation>‹ Previous month</translation>
    </message>
    <message>
        <source>← 返回{name}  Alt+←</source>
        <translation>← Back to {name}  Alt+←</translation>
    </message>
    <message>
        <source>↑↓←→ 选择　P 指定　F 不排　[ ] 提前推后　Enter 打开；虚线框是拟排的日期，采用后才成为学习安排</source>
        <translation>↑↓←→ select   P fix   F bar   [ ] earlier or later   Enter open; dashed frames are proposed days, study sessions only once adopted</translation>
    </message>
    <message>
        <source>● 现行</source>
        <translation>● In force</translation>
    </message>
    <message>
        <source>✓ 单位都有领导分管，领导都有AB角。</source>
        <translation>✓ Every unit has a leader and every leader an A/B pair.</translation>
    </message>
    <message>
        <source>✕ {count} 处不合规则</source>
        <translation>✕ {count} against the rules</translation>
    </message>
    <message>
        <source>✕ 不能读取</source>
        <translation>✕ Cannot be read</translation>
    </message>
    <message>
        <source>✕ 逾期未报</source>
        <translation>✕ Overdue</translation>
    </message>
    <message>
        <source>一</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>一、粘贴</source>
        <translation>1. Paste</translation>
    </message>
    <message>
        <source>一句一条；回车到下一格，Shift+回车换行</source>
        <translation>One sentence each; Enter moves on, Shift+Enter breaks the line</translation>
    </message>
    <message>
        <source>一周活动</source>
        <translation>Week's activities</translation>
    </message>
    <message>
        <source>一天</source>
        <translation>day</translation>
    </message>
    <message>
        <source>一季度</source>
        <translation>Q1</translation>
    </message>
    <message>
        <source>一律为主要负责人</source>
        <translation>always the unit principal</translation>
    </message>
    <message>
        <source>一文多事</source>
        <translation>Several matters in one</translation>
    </message>
    <message>
        <source>一次印齐</source>
        <translation>Print them all</translation>
    </message>
    <message>
        <source>一般事项</source>
        <translation>Ordinary matter</translation>
    </message>
    <message>
        <source>一般事项几个工作日答复</source>
        <translation>Working days to answer an ordinary matter</translation>
    </message>
    <message>
        <source>一行一个</source>
        <translation>one a line</translation>
    </message>
    <message>
        <source>一行一个，可写“专题｜主讲”，依次排入各次学习</source>
        <translation>One a line, may be "theme | lecturer"; they fill the sessions in order</translation>
    </message>
    <message>
        <source>七个节日齐全，作为全年安排。</source>
        <translation>All seven festivals are there: it makes the year's table. </translation>
    </message>
    <message>
        <source>三</source>
        <translation>We</translation>
    </message>
    <message>
        <source>三不得已核</source>
        <translation>Three bans checked</translation>
    </message>
    <message>
        <source>三季度</source>
        <translation>Q3</translation>
    </message>
    <message>
        <source>三步就能排第一次会议</source>
        <translation>Three steps to the first meeting</translation>
    </message>
    <message>
        <source>三重一大</source>
        <translation>Major matters</translation>
    </message>
    <message>
        <source>三重一大台账</source>
        <translation>Major matters ledger</translation>
    </message>
    <message>
        <source>上一年  Alt+←</source>
        <translation>Previous year  Alt+←</translation>
    </message>
    <message>
        <source>上会日期</source>
        <translation>Taken on</translation>
    </message>
    <message>
        <source>上会条件</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>上午</source>
        <translation>Morning</translation>
    </message>
    <message>
        <source>上常务会议的几个工作日答复</source>
        <translation>Working days to answer after an executive meeting</translation>
    </message>
    <message>
        <source>上次备份 {day}</source>
        <translation>Last backup {day}</translation>
    </message>
    <message>
        <source>上次没有保存的内容已恢复，请接着填写。</source>
        <translation>What was not saved last time is back; please go on.</translation>
    </message>
    <message>
        <source>上次清理</source>
        <translation>Last cleared</translation>
    </message>
    <message>
        <source>上班</source>
        <translation>At work</translation>
    </message>
    <message>
        <source>上级专款</source>
        <translation>Earmarked from above</translation>
    </message>
    <message>
        <source>上级和办公室交办</source>
        <translation>Assigned from above or by the office</translation>
    </message>
    <message>
        <source>上级报备</source>
        <translation>Report up to</translation>
    </message>
    <message>
        <source>上级报备日期</source>
        <translation>Reported up on</translation>
    </message>
    <message>
        <source>上级机关</source>
        <translation>Superior authority</translation>
    </message>
    <message>
        <source>上级来文</source>
        <translation>From superiors</translation>
    </message>
    <message>
        <source>上行文格式</source>
        <translation>Upward format</translation>
    </message>
    <message>
        <source>上行请示报告</source>
        <translation>Request or report upward</translation>
    </message>
    <message>
        <source>下一句</source>
        <translation>Next sentence</translation>
    </message>
    <message>
        <source>下一年  Alt+→</source>
        <translation>Next year  Alt+→</translation>
    </message>
    <message>
        <source>下一条</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>下一步：{step}</source>
        <translation>Next: {step}</translation>
    </message>
    <message>
        <source>下午</source>
        <translation>Afternoon</translation>
    </message>
    <message>
        <source>下周</source>
        <translation>Next week</translation>
    </message>
    <message>
        <source>下周 ›</source>
        <translation>Next week ›</translation>
    </message>
    <message>
        <source>下基层</source>
        <translation>Grassroots</translation>
    </message>
    <message>
        <source>下基层天数</source>
        <translation>Grassroots days</translation>
    </message>
    <message>
        <source>下基层工作日数</source>
        <translation>Grassroots working days</translation>
    </message>
    <message>
        <source>下基层调研</source>
        <translation>Grassroots research</translation>
    </message>
    <message>
        <source>下月 ›</source>
        <translation>Next month ›</translation>
    </message>
    <message>
        <source>下次打开程序时换用所选语言。</source>
        <translation>The program speaks this language when next opened.</translation>
    </message>
    <message>
        <source>不予公开</source>
        <translation>Not public</translation>
    </message>
    <message>
        <source>不使用</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>不公开理由</source>
        <translation>Reason not public</translation>
    </message>
    <message>
        <source>不出席</source>
        <translation>Declines</translation>
    </message>
    <message>
        <source>不印入纪要</source>
        <translation>Kept out of minutes</translation>
    </message>
    <message>
        <source>不印入纪要，只留在会议记录中（第五十八条第四项）。</source>
        <translation>Kept out of the minutes, only in the record of proceedings (Article 58, item 4).</translation>
    </message>
    <message>
        <source>不变</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>不同之处</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>不同意</source>
        <translation>Objects</translation>
    </message>
    <message>
        <source>不在任</source>
        <translation>Not in post</translation>
    </message>
    <message>
        <source>不填为1</source>
        <translation>empty: 1</translation>
    </message>
    <message>
        <source>不填为14天</source>
        <translation>empty: 14 days</translation>
    </message>
    <message>
        <source>不填为2，即每次1天</source>
        <translation>empty: 2, a day each</translation>
    </message>
    <message>
        <source>不填为全程</source>
        <translation>empty: all of it</translation>
    </message>
    <message>
        <source>不填为至散会</source>
        <translation>empty: to the close</translation>
    </message>
    <message>
        <source>不填则按类别、日期和次数命名</source>
        <translation>empty: by kind, date, number</translation>
    </message>
    <message>
        <source>不填则按规则提出，可输首字母</source>
        <translation>Empty: as the rules propose; initials will do</translation>
    </message>
    <message>
        <source>不填则用常用会议地点</source>
        <translation>Empty: the usual meeting place</translation>
    </message>
    <message>
        <source>不对外公布</source>
        <translation>Not for release</translation>
    </message>
    <message>
        <source>不得</source>
        <translation>Not allowed</translation>
    </message>
    <message>
        <source>不排</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>不是全年通知，只改所列各天，其余不动。</source>
        <translation>Not a whole year's notice: only the days listed change. </translation>
    </message>
    <message>
        <source>不满意</source>
        <translation>Dissatisfied</translation>
    </message>
    <message>
        <source>不符合的当场指出，改正或写明理由后再往下办</source>
        <translation>What does not comply is said at once; mend it or write down why before going on</translation>
    </message>
    <message>
        <source>不能到：{names}</source>
        <translation>Cannot come: {names}</translation>
    </message>
    <message>
        <source>不计入天数</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <source>不足{low}，差{days}</source>
        <translation>under {low}, {days} short</translation>
    </message>
    <message>
        <source>不适用</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>不适用的填理由</source>
        <translation>if not applicable, why</translation>
    </message>
    <message>
        <source>不选为全天</source>
        <translation>empty: all day</translation>
    </message>
    <message>
        <source>与 {day} 起施行的版本相比</source>
        <translation>Against the edition in force from {day}</translation>
    </message>
    <message>
        <source>与另一版相比</source>
        <translation>Against another edition</translation>
    </message>
    <message>
        <source>与哪一版比较</source>
        <translation>Compare with edition</translation>
    </message>
    <message>
        <source>与现有安排一致。</source>
        <translation>It agrees with the table as it is.</translation>
    </message>
    <message>
        <source>与现有安排相比</source>
        <translation>Against the table as it is</translation>
    </message>
    <message>
        <source>与现有的相比有 {count} 处不同</source>
        <translation>{count} differences from the present one</translation>
    </message>
    <message>
        <source>专家论证</source>
        <translation>Expert appraisal</translation>
    </message>
    <message>
        <source>专家论证文号</source>
        <translation>Appraisal no.</translation>
    </message>
    <message>
        <source>专家论证日期</source>
        <translation>Appraisal date</translation>
    </message>
    <message>
        <source>专款几个月报一次进展</source>
        <translation>Months between earmarked fund reports</translation>
    </message>
    <message>
        <source>专款进展</source>
        <translation>Earmarked fund report</translation>
    </message>
    <message>
        <source>专题</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>专题会议</source>
        <translation>Thematic meeting</translation>
    </message>
    <message>
        <source>专题会议先行</source>
        <translation>Thematic meeting first</translation>
    </message>
    <message>
        <source>专题会议研究</source>
        <translation>Thematic meeting</translation>
    </message>
    <message>
        <source>专题研究的几个工作日答复</source>
        <translation>Working days to answer after a thematic meeting</translation>
    </message>
    <message>
        <source>专题讲座</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>两次至少相隔</source>
        <translation>Least gap</translation>
    </message>
    <message>
        <source>两次至少相隔{gap}天，满足季度和全年天数；人数相同取靠近月中的。</source>
        <translation>At least {gap} days apart, days of quarter and year met; on equal numbers the one nearest mid-month.</translation>
    </message>
    <message>
        <source>个人</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>个人到会</source>
        <translation>Personal attendance</translation>
    </message>
    <message>
        <source>个人学习计划</source>
        <translation>Personal study plan</translation>
    </message>
    <message>
        <source>个人自学</source>
        <translation>Self-study</translation>
    </message>
    <message>
        <source>个人自学登记</source>
        <translation>Self-study register</translation>
    </message>
    <message>
        <source>个人计划</source>
        <translation>Own plan</translation>
    </message>
    <message>
        <source>个半天</source>
        <translation>half-days</translation>
    </message>
    <message>
        <source>中心发言人</source>
        <translation>Main speakers</translation>
    </message>
    <message>
        <source>中心组学习</source>
        <translation>Study group session</translation>
    </message>
    <message>
        <source>中途任职的只计任职期间</source>
        <translation>Those in post for part of the year count for that part only</translation>
    </message>
    <message>
        <source>临时动议</source>
        <translation>Motion without notice</translation>
    </message>
    <message>
        <source>临时追加预算</source>
        <translation>Supplementary budget</translation>
    </message>
    <message>
        <source>为何是这一天</source>
        <translation>Why this day</translation>
    </message>
    <message>
        <source>主任审核</source>
        <translation>Director's review</translation>
    </message>
    <message>
        <source>主任审核日期</source>
        <translation>Director reviewed on</translation>
    </message>
    <message>
        <source>主任审示</source>
        <translation>Director's view</translation>
    </message>
    <message>
        <source>主任审示意见</source>
        <translation>Director's view</translation>
    </message>
    <message>
        <source>主任审示日期</source>
        <translation>Director's view on</translation>
    </message>
    <message>
        <source>主任意见</source>
        <translation>Director's opinion</translation>
    </message>
    <message>
        <source>主办单位</source>
        <translation>Lead unit</translation>
    </message>
    <message>
        <source>主办单位取消</source>
        <translation>Dropped by host</translation>
    </message>
    <message>
        <source>主办部门</source>
        <translation>Lead department</translation>
    </message>
    <message>
        <source>主动公开</source>
        <translation>Proactive</translation>
    </message>
    <message>
        <source>主宾姓名职务</source>
        <translation>Chief guest and title</translation>
    </message>
    <message>
        <source>主宾级别</source>
        <translation>Guest's level</translation>
    </message>
    <message>
        <source>主席台座次图</source>
        <translation>Rostrum seating plan</translation>
    </message>
    <message>
        <source>主持</source>
        <translation>Presides</translation>
    </message>
    <message>
        <source>主持人</source>
        <translation>Presider</translation>
    </message>
    <message>
        <source>主持县政府工作</source>
        <translation>In charge of county government work</translation>
    </message>
    <message>
        <source>主持工作的副职</source>
        <translation>Deputy in charge</translation>
    </message>
    <message>
        <source>主要内容</source>
        <translation>Main content</translation>
    </message>
    <message>
        <source>主要负责同志</source>
        <translation>Principal leader</translation>
    </message>
    <message>
        <source>主讲（领学）</source>
        <translation>Lecturer</translation>
    </message>
    <message>
        <source>主送</source>
        <translation>Main recipient</translation>
    </message>
    <message>
        <source>主题</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>乡镇</source>
        <translation>Township</translation>
    </message>
    <message>
        <source>书面</source>
        <translation>In writing</translation>
    </message>
    <message>
        <source>书面报告</source>
        <translation>In writing</translation>
    </message>
    <message>
        <source>书面报告县委</source>
        <translation>Written report to Party committee</translation>
    </message>
    <message>
        <source>书面报告日</source>
        <translation>Reported in writing</translation>
    </message>
    <message>
        <source>事务</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>事发地点</source>
        <translation>Place of incident</translation>
    </message>
    <message>
        <source>事发时间</source>
        <translation>Time of incident</translation>
    </message>
    <message>
        <source>事由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>事由和备注</source>
        <translation>Reason and remark</translation>
    </message>
    <message>
        <source>事由类别</source>
        <translation>Kind of reason</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>事项来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>事项类别</source>
        <translation>Matter category</translation>
    </message>
    <message>
        <source>事项类别：{task}</source>
        <translation>Matter category: {task}</translation>
    </message>
    <message>
        <source>事项类型</source>
        <translation>Kind of matter</translation>
    </message>
    <message>
        <source>二</source>
        <translation>Tu</translation>
    </message>
    <message>
        <source>二、核对</source>
        <translation>2. Check</translation>
    </message>
    <message>
        <source>二季度</source>
        <translation>Q2</translation>
    </message>
    <message>
        <source>互为AB角的两位领导，一位外出时由另一位代管。</source>
        <translation>Two leaders who cover for each other while one is away.</translation>
    </message>
    <message>
        <source>五</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>交办</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>交办单位</source>
        <translation>Assigning unit</translation>
    </message>
    <message>
        <source>交办和建议</source>
        <translation>Tasks and advice</translation>
    </message>
    <message>
        <source>交办新事项</source>
        <translation>Assign new matter</translation>
    </message>
    <message>
        <source>交办日期</source>
        <translation>Assigned on</translation>
    </message>
    <message>
        <source>交办时给</source>
        <translation>set on assigning</translation>
    </message>
    <message>
        <source>交办议定事项</source>
        <translation>Assign decisions</translation>
    </message>
    <message>
        <source>交通方式</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>人</source>
        <translation>people</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>人大代表建议</source>
        <translation>Deputies' proposal</translation>
    </message>
    <message>
        <source>人大政协</source>
        <translation>Congress or CPPCC</translation>
    </message>
    <message>
        <source>人大政协会议</source>
        <translation>Congress or CPPCC meeting</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>People</translation>
    </message>
    <message>
        <source>人次</source>
        <translation>Heads</translation>
    </message>
    <message>
        <source>人民团体</source>
        <translation>Mass organisation</translation>
    </message>
    <message>
        <source>今天已发出</source>
        <translation>Sent today</translation>
    </message>
    <message>
        <source>今天没有交办事项，没有需要打印的通知单。</source>
        <translation>Nothing was assigned today; no notice to print.</translation>
    </message>
    <message>
        <source>今天没有领导在外。</source>
        <translation>No leader is away today.</translation>
    </message>
    <message>
        <source>今天补报</source>
        <translation>To follow today</translation>
    </message>
    <message>
        <source>今年共写明理由 {count} 次。</source>
        <translation>Reasons written this year: {count}.</translation>
    </message>
    <message>
        <source>今日</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>今日主持工作：</source>
        <translation>In charge today: </translation>
    </message>
    <message>
        <source>今日到期</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>今日和近期会议</source>
        <translation>Meetings today and soon</translation>
    </message>
    <message>
        <source>今日在岗表</source>
        <translation>Today's duty sheet</translation>
    </message>
    <message>
        <source>今日要情</source>
        <translation>Today's brief</translation>
    </message>
    <message>
        <source>从 Excel 或 WPS 复制姓名、职务、电话，粘贴后核对</source>
        <translation>Copy names, posts and phones from Excel or WPS, paste and check</translation>
    </message>
    <message>
        <source>从 Word 文档或纯文本载入正文</source>
        <translation>Load the text from a Word document or a plain text</translation>
    </message>
    <message>
        <source>从文件读到 {found} 条，程序的规则数据是 {expected} 条，请核对是不是同一版本。</source>
        <translation>The file holds {found} articles, the program's data of the rules {expected}. Make sure that they are the same edition.</translation>
    </message>
    <message>
        <source>从议题库排入</source>
        <translation>Add from item pool</translation>
    </message>
    <message>
        <source>代字</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>代管 {name}</source>
        <translation>covered by {name}</translation>
    </message>
    <message>
        <source>代管人</source>
        <translation>Stand-in</translation>
    </message>
    <message>
        <source>代行人外出</source>
        <translation>Acting person away</translation>
    </message>
    <message>
        <source>代行人已确认</source>
        <translation>Acting person confirmed</translation>
    </message>
    <message>
        <source>代行职责</source>
        <translation>Acting</translation>
    </message>
    <message>
        <source>件号</source>
        <translation>Item no.</translation>
    </message>
    <message>
        <source>任何会议</source>
        <translation>Any meeting</translation>
    </message>
    <message>
        <source>任免人员</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>任务</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>任职</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>任职止</source>
        <translation>In post until</translation>
    </message>
    <message>
        <source>任职起</source>
        <translation>In post from</translation>
    </message>
    <message>
        <source>份</source>
        <translation>copies</translation>
    </message>
    <message>
        <source>份号</source>
        <translation>Copy no.</translation>
    </message>
    <message>
        <source>份数</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>企业和金融机构</source>
        <translation>Enterprise or bank</translation>
    </message>
    <message>
        <source>休</source>
        <translation>H</translation>
    </message>
    <message>
        <source>休假</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>休假中</source>
        <translation>On leave</translation>
    </message>
    <message>
        <source>会中</source>
        <translation>In session</translation>
    </message>
    <message>
        <source>会中进出</source>
        <translation>Coming and going</translation>
    </message>
    <message>
        <source>会前准备</source>
        <translation>Preparation</translation>
    </message>
    <message>
        <source>会前协调情况表</source>
        <translation>Coordination sheet</translation>
    </message>
    <message>
        <source>会前学法的会议</source>
        <translation>Meetings with a law lesson first</translation>
    </message>
    <message>
        <source>会前审定议题的会议</source>
        <translation>Meetings whose items are approved first</translation>
    </message>
    <message>
        <source>会前材料</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>会前要印的</source>
        <translation>To print before the meeting</translation>
    </message>
    <message>
        <source>会办单位</source>
        <translation>Joint units</translation>
    </message>
    <message>
        <source>会务电话</source>
        <translation>Phone for meetings</translation>
    </message>
    <message>
        <source>会务联系人</source>
        <translation>Contact for meetings</translation>
    </message>
    <message>
        <source>会后</source>
        <translation>Afterwards</translation>
    </message>
    <message>
        <source>会后材料</source>
        <translation>Papers after the meeting</translation>
    </message>
    <message>
        <source>会后材料一次印齐</source>
        <translation>Print all closing papers</translation>
    </message>
    <message>
        <source>会时</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>会期</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>会签</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>会见会谈安排</source>
        <translation>Talks arranged</translation>
    </message>
    <message>
        <source>会见陪同领导</source>
        <translation>Leader receiving</translation>
    </message>
    <message>
        <source>会议</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>会议任务第几项</source>
        <translation>number of the meeting's task</translation>
    </message>
    <message>
        <source>会议决定的最高数额</source>
        <translation>Largest sum a meeting decides</translation>
    </message>
    <message>
        <source>会议台账</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>会议名称</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>会议和活动</source>
        <translation>Meetings and activities</translation>
    </message>
    <message>
        <source>会议和纪要给出的编号都记在这里，作废的号也留着原因。</source>
        <translation>Every number given to meetings and minutes stands here; a void one keeps its reason.</translation>
    </message>
    <message>
        <source>会议审批单</source>
        <translation>Meeting approval form</translation>
    </message>
    <message>
        <source>会议日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>会议材料</source>
        <translation>Meeting papers</translation>
    </message>
    <message>
        <source>会议材料 {count} 份，{out} 份未退回</source>
        <translation>Meeting papers: {count}, not returned: {out}</translation>
    </message>
    <message>
        <source>会议材料发放</source>
        <translation>Hand out papers</translation>
    </message>
    <message>
        <source>会议材料提前几个工作日报送</source>
        <translation>Working days before which papers are due</translation>
    </message>
    <message>
        <source>会议签到表</source>
        <translation>Sign-in sheet</translation>
    </message>
    <message>
        <source>会议类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>会议纪要</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>会议纪要 第 {version} 稿</source>
        <translation>Minutes, version {version}</translation>
    </message>
    <message>
        <source>会议统计</source>
        <translation>Meeting statistics</translation>
    </message>
    <message>
        <source>会议要求</source>
        <translation>Requirements</translation>
    </message>
    <message>
        <source>会议议程</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>会议议题</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>会议记录</source>
        <translation>Record of proceedings</translation>
    </message>
    <message>
        <source>会议请假单</source>
        <translation>Leave slip</translation>
    </message>
    <message>
        <source>会议通知</source>
        <translation>Meeting notice</translation>
    </message>
    <message>
        <source>传阅</source>
        <translation>Circulation</translation>
    </message>
    <message>
        <source>伤亡损失</source>
        <translation>Casualties and losses</translation>
    </message>
    <message>
        <source>作废原因</source>
        <translation>Reason void</translation>
    </message>
    <message>
        <source>例外</source>
        <translation>Exception</translation>
    </message>
    <message>
        <source>例外情形</source>
        <translation>Exception</translation>
    </message>
    <message>
        <source>例外理由</source>
        <translation>Reason for exception</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>依申请公开</source>
        <translation>On request</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>保存 PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>保持原时限</source>
        <translation>Keep the old day</translation>
    </message>
    <message>
        <source>保留意见</source>
        <translation>Reserved opinion</translation>
    </message>
    <message>
        <source>保管期限</source>
        <translation>Retention period</translation>
    </message>
    <message>
        <source>信函格式</source>
        <translation>Letter format</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>修改{what}</source>
        <translation>Edit {what}</translation>
    </message>
    <message>
        <source>修改后同意</source>
        <translation>Agrees if amended</translation>
    </message>
    <message>
        <source>修改记录</source>
        <translation>History</translation>
    </message>
    <message>
        <source>候会表</source>
        <translation>Standby list</translation>
    </message>
    <message>
        <source>值班备勤</source>
        <translation>On-call duty</translation>
    </message>
    <message>
        <source>停止</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>催办</source>
        <translation>Chase</translation>
    </message>
    <message>
        <source>催办方式</source>
        <translation>How</translation>
    </message>
    <message>
        <source>催办日期</source>
        <translation>Reminded on</translation>
    </message>
    <message>
        <source>催办通知单</source>
        <translation>Reminder notice</translation>
    </message>
    <message>
        <source>元</source>
        <translation>yuan</translation>
    </message>
    <message>
        <source>先在“办公室”登记单位，这里就会列出</source>
        <translation>Register units under "Office" first; they are then listed here</translation>
    </message>
    <message>
        <source>先在“议题”一步排好议题，再记录议定事项。</source>
        <translation>Set the agenda in the step "Item" first, then record decisions.</translation>
    </message>
    <message>
        <source>先填写事项类型和单位，这里列出谁审核、谁签发和依据。</source>
        <translation>Fill in the kind of matter and the units; who reviews, who signs and on what ground is then listed here.</translation>
    </message>
    <message>
        <source>免专题理由</source>
        <translation>Why no thematic</translation>
    </message>
    <message>
        <source>党政不分</source>
        <translation>Party and state mixed</translation>
    </message>
    <message>
        <source>党组</source>
        <translation>Party group</translation>
    </message>
    <message>
        <source>党组书记</source>
        <translation>Party group secretary</translation>
    </message>
    <message>
        <source>党组任职</source>
        <translation>Party seat</translation>
    </message>
    <message>
        <source>党组会议</source>
        <translation>Party group meeting</translation>
    </message>
    <message>
        <source>党组副书记</source>
        <translation>Party group deputy secretary</translation>
    </message>
    <message>
        <source>党组成员</source>
        <translation>Party group member</translation>
    </message>
    <message>
        <source>党组成员均为成员</source>
        <translation>Party group members are all members</translation>
    </message>
    <message>
        <source>党组职务</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>全体会议</source>
        <translation>Plenary meeting</translation>
    </message>
    <message>
        <source>全县通报批评</source>
        <translation>County-wide circulated criticism</translation>
    </message>
    <message>
        <source>全天</source>
        <translation>All day</translation>
    </message>
    <message>
        <source>全宗号</source>
        <translation>Fonds no.</translation>
    </message>
    <message>
        <source>全年</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>全年可达</source>
        <translation>Reachable</translation>
    </message>
    <message>
        <source>全年学习</source>
        <translation>Study of the year</translation>
    </message>
    <message>
        <source>全年履职</source>
        <translation>Year's duties</translation>
    </message>
    <message>
        <source>全年报告报送时限（次年）</source>
        <translation>Day yearly reports are due (next year)</translation>
    </message>
    <message>
        <source>全年日历</source>
        <translation>Calendar of the year</translation>
    </message>
    <message>
        <source>全年要求</source>
        <translation>Year's requirement</translation>
    </message>
    <message>
        <source>全年还差{days}</source>
        <translation>{days} short for the year</translation>
    </message>
    <message>
        <source>全年集中学习天数</source>
        <translation>Group study days a year</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>全部交办</source>
        <translation>Assign all</translation>
    </message>
    <message>
        <source>全部催办单</source>
        <translation>All reminders</translation>
    </message>
    <message>
        <source>全部到会</source>
        <translation>All present</translation>
    </message>
    <message>
        <source>全部完成</source>
        <translation>All done</translation>
    </message>
    <message>
        <source>全部条文</source>
        <translation>All articles</translation>
    </message>
    <message>
        <source>全部规则提示</source>
        <translation>All findings</translation>
    </message>
    <message>
        <source>公众参与</source>
        <translation>Public participation</translation>
    </message>
    <message>
        <source>公众参与文号</source>
        <translation>Participation no.</translation>
    </message>
    <message>
        <source>公众参与日期</source>
        <translation>Participation date</translation>
    </message>
    <message>
        <source>公函号</source>
        <translation>Letter no.</translation>
    </message>
    <message>
        <source>公务接待审批表</source>
        <translation>Reception approval form</translation>
    </message>
    <message>
        <source>公务活动</source>
        <translation>Official activity</translation>
    </message>
    <message>
        <source>公告</source>
        <translation>Announcement</translation>
    </message>
    <message>
        <source>公布日期</source>
        <translation>Published on</translation>
    </message>
    <message>
        <source>公开属性</source>
        <translation>Openness</translation>
    </message>
    <message>
        <source>公开日期</source>
        <translation>Public on</translation>
    </message>
    <message>
        <source>公报</source>
        <translation>Communiqué</translation>
    </message>
    <message>
        <source>公文</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>公文与资金</source>
        <translation>Documents and funds</translation>
    </message>
    <message>
        <source>六</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>共 {count:,} 条</source>
        <translation>Total {count:,}</translation>
    </message>
    <message>
        <source>共 {count} 条</source>
        <translation>{count} articles</translation>
    </message>
    <message>
        <source>共 {count} 行</source>
        <translation>{count} lines</translation>
    </message>
    <message>
        <source>关联</source>
        <translation>Linked</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>其他人</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>其他人员外出</source>
        <translation>Other person away</translation>
    </message>
    <message>
        <source>其他出席领导和嘉宾</source>
        <translation>Other leaders and guests</translation>
    </message>
    <message>
        <source>其他操作</source>
        <translation>More</translation>
    </message>
    <message>
        <source>其他方面工作或专项任务</source>
        <translation>Other work or special task</translation>
    </message>
    <message>
        <source>其他活动</source>
        <translation>Other activity</translation>
    </message>
    <message>
        <source>其他组团来宾</source>
        <translation>Other visiting group</translation>
    </message>
    <message>
        <source>其他重要事项</source>
        <translation>Other important matter</translation>
    </message>
    <message>
        <source>其实还没发</source>
        <translation>Not sent after all</translation>
    </message>
    <message>
        <source>具体说明，印在退文单上</source>
        <translation>Details, printed on the return slip</translation>
    </message>
    <message>
        <source>典礼</source>
        <translation>Ceremony</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>内设机构对外行文</source>
        <translation>Sent by an inner section</translation>
    </message>
    <message>
        <source>再限日期</source>
        <translation>New due day</translation>
    </message>
    <message>
        <source>写不进“{path}”，请换一个文件夹或检查磁盘空间。</source>
        <translation>Cannot write "{path}". Choose another folder or check the disk space.</translation>
    </message>
    <message>
        <source>写不进这个位置，请换一个文件夹，或检查权限和磁盘空间。</source>
        <translation>Cannot write there. Choose another folder, or check permissions and disk space.</translation>
    </message>
    <message>
        <source>写明理由准予…</source>
        <translation>Allow with a reason…</translation>
    </message>
    <message>
        <source>写明理由准予的规则提示都记在这里。</source>
        <translation>Findings that were allowed with a reason stand here.</translation>
    </message>
    <message>
        <source>决定</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>决定日期</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>决定领导</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>决策部署及要求报告的事项</source>
        <translation>Deployments to be reported on</translation>
    </message>
    <message>
        <source>决议</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>准予</source>
        <translation>Allow</translation>
    </message>
    <message>
        <source>准予理由</source>
        <translation>Reason for allowing</translation>
    </message>
    <message>
        <source>准假人</source>
        <translation>Excused by</translation>
    </message>
    <message>
        <source>准许延长</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>几个工作日内反馈办理情况</source>
        <translation>Working days to give feedback</translation>
    </message>
    <message>
        <source>几点</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>出入</source>
        <translation>Discrepancy</translation>
    </message>
    <message>
        <source>出勤率</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>出差或休假</source>
        <translation>Business trip or leave</translation>
    </message>
    <message>
        <source>出席</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>出席 {0} 人，列席 {1} 人，邀请 {2} 人。</source>
        <translation>Members {0}, in attendance {1}, invited {2}. </translation>
    </message>
    <message>
        <source>出席人员按当天任职自动带出</source>
        <translation>Members come from the posts held that day</translation>
    </message>
    <message>
        <source>出席全部到会</source>
        <translation>All members present</translation>
    </message>
    <message>
        <source>函</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>分发</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>分工与AB角</source>
        <translation>Portfolios and A/B pairs</translation>
    </message>
    <message>
        <source>分管</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>分管副县长</source>
        <translation>Deputy head in charge</translation>
    </message>
    <message>
        <source>分管副县长审核</source>
        <translation>Reviewed by deputy head</translation>
    </message>
    <message>
        <source>分管副县长审签</source>
        <translation>Signed by deputy head</translation>
    </message>
    <message>
        <source>分管副县长审签的最高数额</source>
        <translation>Largest sum the deputy head signs</translation>
    </message>
    <message>
        <source>分管单位</source>
        <translation>Unit in portfolio</translation>
    </message>
    <message>
        <source>分管审核</source>
        <translation>Deputy's review</translation>
    </message>
    <message>
        <source>分管审核日期</source>
        <translation>Deputy reviewed on</translation>
    </message>
    <message>
        <source>分管工作</source>
        <translation>Work in portfolio</translation>
    </message>
    <message>
        <source>分管意见</source>
        <translation>Deputy's opinion</translation>
    </message>
    <message>
        <source>分管财政副县长审签</source>
        <translation>Signed by finance deputy head</translation>
    </message>
    <message>
        <source>分钟</source>
        <translation>min</translation>
    </message>
    <message>
        <source>列出本年应签</source>
        <translation>List this year's pledges</translation>
    </message>
    <message>
        <source>列席</source>
        <translation>In attendance</translation>
    </message>
    <message>
        <source>列席全部到会</source>
        <translation>All observers present</translation>
    </message>
    <message>
        <source>列席单位</source>
        <translation>Units attending</translation>
    </message>
    <message>
        <source>列席职务</source>
        <translation>Posts in attendance</translation>
    </message>
    <message>
        <source>初审</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>初审不合格之处</source>
        <translation>Faults found in the check</translation>
    </message>
    <message>
        <source>初审日期</source>
        <translation>Checked on</translation>
    </message>
    <message>
        <source>初审问题</source>
        <translation>Fault found</translation>
    </message>
    <message>
        <source>删</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>删除时间</source>
        <translation>Deleted at</translation>
    </message>
    <message>
        <source>到会</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>到会情况</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>到会率</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>到基层天数</source>
        <translation>Grassroots days</translation>
    </message>
    <message>
        <source>到期前提醒，逾期列出</source>
        <translation>Reminds before the day, lists what is overdue</translation>
    </message>
    <message>
        <source>到访联系点</source>
        <translation>Point visited</translation>
    </message>
    <message>
        <source>前位不在时受委托</source>
        <translation>Delegated while those before are away</translation>
    </message>
    <message>
        <source>前往地点</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>剩 {days} 个工作日</source>
        <translation>{days} working days left</translation>
    </message>
    <message>
        <source>剩余</source>
        <translation>Remaining</translation>
    </message>
    <message>
        <source>剩几个工作日亮黄灯</source>
        <translation>Working days left at yellow light</translation>
    </message>
    <message>
        <source>剪彩</source>
        <translation>Ribbon cutting</translation>
    </message>
    <message>
        <source>副县长</source>
        <translation>Deputy county head</translation>
    </message>
    <message>
        <source>副处级</source>
        <translation>Deputy division level</translation>
    </message>
    <message>
        <source>副组长</source>
        <translation>Deputy leader</translation>
    </message>
    <message>
        <source>办事机构</source>
        <translation>Administrative body</translation>
    </message>
    <message>
        <source>办公室</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>办公室主任</source>
        <translation>Office director</translation>
    </message>
    <message>
        <source>办公室主任外出</source>
        <translation>Office director away</translation>
    </message>
    <message>
        <source>办公室副主任</source>
        <translation>Deputy office director</translation>
    </message>
    <message>
        <source>办公室副主任外出</source>
        <translation>Deputy office director away</translation>
    </message>
    <message>
        <source>办公室名称</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>办公室拟办意见</source>
        <translation>Office's proposed handling</translation>
    </message>
    <message>
        <source>办理</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>办理反馈</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>办理情况</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>办理时限</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>办理流程</source>
        <translation>Handling steps</translation>
    </message>
    <message>
        <source>办理类别</source>
        <translation>Handling class</translation>
    </message>
    <message>
        <source>办理结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>办理要求</source>
        <translation>Handling required</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Closure</translation>
    </message>
    <message>
        <source>办结报告单</source>
        <translation>Closure report</translation>
    </message>
    <message>
        <source>办结日期</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>办结时限</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>加急</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>半天</source>
        <translation>Half-day</translation>
    </message>
    <message>
        <source>半天以内可不填</source>
        <translation>may be empty up to half a day</translation>
    </message>
    <message>
        <source>半天数</source>
        <translation>Half-days</translation>
    </message>
    <message>
        <source>半年</source>
        <translation>Half-year</translation>
    </message>
    <message>
        <source>半年报告报送时限</source>
        <translation>Day half-year reports are due</translation>
    </message>
    <message>
        <source>协办单位</source>
        <translation>Assisting units</translation>
    </message>
    <message>
        <source>协调分歧</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>单位×报告期</source>
        <translation>Unit × period</translation>
    </message>
    <message>
        <source>单位、文号，或不适用的理由</source>
        <translation>unit and no., or why not applicable</translation>
    </message>
    <message>
        <source>单位主要负责人</source>
        <translation>Unit principal</translation>
    </message>
    <message>
        <source>单位主要负责人外出报备</source>
        <translation>Unit principal away</translation>
    </message>
    <message>
        <source>单位全称</source>
        <translation>Full name of unit</translation>
    </message>
    <message>
        <source>单位到会</source>
        <translation>Unit attendance</translation>
    </message>
    <message>
        <source>单位副职</source>
        <translation>Deputy of a unit</translation>
    </message>
    <message>
        <source>单位按时情况</source>
        <translation>Units on time</translation>
    </message>
    <message>
        <source>单位类别</source>
        <translation>Kind of unit</translation>
    </message>
    <message>
        <source>单位职务</source>
        <translation>Unit and post</translation>
    </message>
    <message>
        <source>单数左为上，双数右为上</source>
        <translation>Odd: left first; even: right first</translation>
    </message>
    <message>
        <source>印发</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>印发日期</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>印发机关</source>
        <translation>Issuing office</translation>
    </message>
    <message>
        <source>印发计划时记入</source>
        <translation>set when the plan is issued</translation>
    </message>
    <message>
        <source>印在纪要版记中，如 县委办公室，县人大常委会办公室。</source>
        <translation>Printed at the foot of the minutes, e.g. 县委办公室</translation>
    </message>
    <message>
        <source>印在通知和纪要上的名称、会议地点、联系电话</source>
        <translation>Names, meeting place and phone as printed on notices and minutes</translation>
    </message>
    <message>
        <source>印数</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>印章</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>印章名称</source>
        <translation>Name of seal</translation>
    </message>
    <message>
        <source>厅局级</source>
        <translation>Bureau level</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>原文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>原时限</source>
        <translation>Old due day</translation>
    </message>
    <message>
        <source>原来</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>原档次</source>
        <translation>Old tier</translation>
    </message>
    <message>
        <source>原类别</source>
        <translation>Old class</translation>
    </message>
    <message>
        <source>原金额</source>
        <translation>Old sum</translation>
    </message>
    <message>
        <source>去向</source>
        <translation>Where to</translation>
    </message>
    <message>
        <source>去掉所选</source>
        <translation>Drop selected</translation>
    </message>
    <message>
        <source>县人民政府</source>
        <translation>County people's government</translation>
    </message>
    <message>
        <source>县内</source>
        <translation>In the county</translation>
    </message>
    <message>
        <source>县外市内</source>
        <translation>In the city</translation>
    </message>
    <message>
        <source>县委会议活动</source>
        <translation>County Party committee meeting</translation>
    </message>
    <message>
        <source>县委县政府统一组织的重要活动</source>
        <translation>Major event of county Party and government</translation>
    </message>
    <message>
        <source>县委常委会决定</source>
        <translation>Decided by the Party standing committee</translation>
    </message>
    <message>
        <source>县委意见</source>
        <translation>Party committee's opinion</translation>
    </message>
    <message>
        <source>县委系统</source>
        <translation>County Party organ</translation>
    </message>
    <message>
        <source>县委系统来文</source>
        <translation>From Party organs</translation>
    </message>
    <message>
        <source>县政府</source>
        <translation>County government</translation>
    </message>
    <message>
        <source>县政府会议讨论</source>
        <translation>Discussed by a county government meeting</translation>
    </message>
    <message>
        <source>县政府党组</source>
        <translation>Party group</translation>
    </message>
    <message>
        <source>县政府党组书记、副书记和成员，党组会议和常务会议按此带出人员。</source>
        <translation>Secretary, deputy secretaries and members of the Party group; Party group and executive meetings take their members from here.</translation>
    </message>
    <message>
        <source>县政府党组研究</source>
        <translation>Considered by the Party group</translation>
    </message>
    <message>
        <source>县政府办公室</source>
        <translation>Government office</translation>
    </message>
    <message>
        <source>县里的部门、乡镇和街道登记在这里；粘贴人员名单时会自动带入。</source>
        <translation>Departments, townships and subdistricts of the county stand here; pasting a roster brings them in.</translation>
    </message>
    <message>
        <source>县长</source>
        <translation>County head</translation>
    </message>
    <message>
        <source>县长办公会议</source>
        <translation>County head's office meeting</translation>
    </message>
    <message>
        <source>县长和常务副县长同时外出</source>
        <translation>County head and executive deputy both away</translation>
    </message>
    <message>
        <source>县长外出</source>
        <translation>County head away</translation>
    </message>
    <message>
        <source>县长委托汇报</source>
        <translation>Delegated to report</translation>
    </message>
    <message>
        <source>县长审签</source>
        <translation>Signed by county head</translation>
    </message>
    <message>
        <source>县长审签的最高数额</source>
        <translation>Largest sum the county head signs</translation>
    </message>
    <message>
        <source>县长意见</source>
        <translation>County head's opinion</translation>
    </message>
    <message>
        <source>县长直接汇报</source>
        <translation>County head reports</translation>
    </message>
    <message>
        <source>参会人数</source>
        <translation>Attendees</translation>
    </message>
    <message>
        <source>参会方式</source>
        <translation>Takes part as</translation>
    </message>
    <message>
        <source>参加媒体</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>参加理由</source>
        <translation>Reason for attending</translation>
    </message>
    <message>
        <source>参加领导</source>
        <translation>Leaders attending</translation>
    </message>
    <message>
        <source>反映的问题</source>
        <translation>Problem raised</translation>
    </message>
    <message>
        <source>反馈</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>反馈人</source>
        <translation>Feedback by</translation>
    </message>
    <message>
        <source>反馈意见</source>
        <translation>Feedback given</translation>
    </message>
    <message>
        <source>反馈摘要</source>
        <translation>Feedback summary</translation>
    </message>
    <message>
        <source>反馈日期</source>
        <translation>Feedback on</translation>
    </message>
    <message>
        <source>反馈时限</source>
        <translation>Feedback due</translation>
    </message>
    <message>
        <source>发出日期</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>发出通知</source>
        <translation>Sending the notice</translation>
    </message>
    <message>
        <source>发展趋势</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>发布主题</source>
        <translation>Subject of release</translation>
    </message>
    <message>
        <source>发布形式</source>
        <translation>Form of release</translation>
    </message>
    <message>
        <source>发布日期</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>发往</source>
        <translation>Sent to</translation>
    </message>
    <message>
        <source>发放</source>
        <translation>Hand out</translation>
    </message>
    <message>
        <source>发放材料</source>
        <translation>Hand out papers</translation>
    </message>
    <message>
        <source>发文</source>
        <translation>Outgoing</translation>
    </message>
    <message>
        <source>发文字号</source>
        <translation>Issue number</translation>
    </message>
    <message>
        <source>发文审签</source>
        <translation>Signing</translation>
    </message>
    <message>
        <source>发文机关</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>发文涉及单位</source>
        <translation>Units concerned</translation>
    </message>
    <message>
        <source>发文登记簿</source>
        <translation>Outgoing register</translation>
    </message>
    <message>
        <source>发文稿纸</source>
        <translation>Draft sheet</translation>
    </message>
    <message>
        <source>发现的问题</source>
        <translation>Problems found</translation>
    </message>
    <message>
        <source>发言提纲</source>
        <translation>Speech outline</translation>
    </message>
    <message>
        <source>发言提纲交稿</source>
        <translation>Outline handed in</translation>
    </message>
    <message>
        <source>发言提纲备齐</source>
        <translation>Outlines complete</translation>
    </message>
    <message>
        <source>发通知</source>
        <translation>Send the notice</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>取消外出</source>
        <translation>Cancel trip</translation>
    </message>
    <message>
        <source>取消指定</source>
        <translation>Unfix</translation>
    </message>
    <message>
        <source>受委托</source>
        <translation>Delegated</translation>
    </message>
    <message>
        <source>受委托人</source>
        <translation>Delegate</translation>
    </message>
    <message>
        <source>受委托人外出</source>
        <translation>Delegate away</translation>
    </message>
    <message>
        <source>受托人</source>
        <translation>Delegate</translation>
    </message>
    <message>
        <source>受托向人大报告工作</source>
        <translation>Delegated report to congress</translation>
    </message>
    <message>
        <source>变更原因</source>
        <translation>Reason for change</translation>
    </message>
    <message>
        <source>变更日期</source>
        <translation>Changed on</translation>
    </message>
    <message>
        <source>口头</source>
        <translation>Orally</translation>
    </message>
    <message>
        <source>口径</source>
        <translation>Interpretation</translation>
    </message>
    <message>
        <source>口径清单</source>
        <translation>Interpretations</translation>
    </message>
    <message>
        <source>另一位经办人…</source>
        <translation>Another clerk…</translation>
    </message>
    <message>
        <source>另存为 Word</source>
        <translation>Save as Word</translation>
    </message>
    <message>
        <source>另有 {count} 处已写明理由准予。</source>
        <translation>{count} more set aside with a reason.</translation>
    </message>
    <message>
        <source>另行邀请</source>
        <translation>Also invited</translation>
    </message>
    <message>
        <source>另请领导出席</source>
        <translation>Other leader asked</translation>
    </message>
    <message>
        <source>只传达学习的项</source>
        <translation>Items only relayed and studied</translation>
    </message>
    <message>
        <source>只写范围，不写意见内容</source>
        <translation>scope only, not the opinions</translation>
    </message>
    <message>
        <source>只在纸上登记</source>
        <translation>On paper only</translation>
    </message>
    <message>
        <source>只看{article}　✕</source>
        <translation>Only {article}   ✕</translation>
    </message>
    <message>
        <source>只看有问题的行</source>
        <translation>Only lines with problems</translation>
    </message>
    <message>
        <source>召开</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>召开次数</source>
        <translation>Times held</translation>
    </message>
    <message>
        <source>召集主持会议</source>
        <translation>Convenes and presides</translation>
    </message>
    <message>
        <source>可以排入的会议</source>
        <translation>Meetings it can join</translation>
    </message>
    <message>
        <source>可决定三重一大的会议</source>
        <translation>Meetings that may decide major matters</translation>
    </message>
    <message>
        <source>可决定资金的会议</source>
        <translation>Meetings that may decide funds</translation>
    </message>
    <message>
        <source>可决定重大问题的会议</source>
        <translation>Meetings that may decide important questions</translation>
    </message>
    <message>
        <source>可审定规范性文件的会议</source>
        <translation>Meetings that may approve normative documents</translation>
    </message>
    <message>
        <source>可能不妥的提醒一声</source>
        <translation>Warns of what may not be right</translation>
    </message>
    <message>
        <source>台账</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>右为上：2号在1号右手</source>
        <translation>Right first: no. 2 on no. 1's right</translation>
    </message>
    <message>
        <source>号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>各月会议次数</source>
        <translation>Meetings by month</translation>
    </message>
    <message>
        <source>各月次数</source>
        <translation>By month</translation>
    </message>
    <message>
        <source>各次会议</source>
        <translation>Every meeting</translation>
    </message>
    <message>
        <source>各类会议</source>
        <translation>By kind</translation>
    </message>
    <message>
        <source>各项任务</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>合影</source>
        <translation>Group photo</translation>
    </message>
    <message>
        <source>合法性审查</source>
        <translation>Legality review</translation>
    </message>
    <message>
        <source>合法性审核人</source>
        <translation>Legality reviewer</translation>
    </message>
    <message>
        <source>合法性文号</source>
        <translation>Legality no.</translation>
    </message>
    <message>
        <source>合法性日期</source>
        <translation>Legality date</translation>
    </message>
    <message>
        <source>合规台账</source>
        <translation>Compliance</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>Agrees</translation>
    </message>
    <message>
        <source>同意出席</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>同意出席，列入活动</source>
        <translation>Accept and add to activities</translation>
    </message>
    <message>
        <source>同意，列入活动</source>
        <translation>Accept and add</translation>
    </message>
    <message>
        <source>同行领导</source>
        <translation>Leaders along</translation>
    </message>
    <message>
        <source>名单上未请假的每人一份，编号登记，离会前退回。材料名称：</source>
        <translation>One each for those listed and not excused, numbered, returned before leaving. Name of the papers:</translation>
    </message>
    <message>
        <source>名单没写任职时间的，一律从</source>
        <translation>No date in the roster: in post from</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>名称的一部分或拼音首字母</source>
        <translation>name or pinyin initials</translation>
    </message>
    <message>
        <source>后不再追加</source>
        <translation>none added after</translation>
    </message>
    <message>
        <source>向人大常委会报告</source>
        <translation>Report to congress committee</translation>
    </message>
    <message>
        <source>向县委汇报</source>
        <translation>Report to Party committee</translation>
    </message>
    <message>
        <source>向县委请示报告</source>
        <translation>Request or report to Party committee</translation>
    </message>
    <message>
        <source>听取</source>
        <translation>Heard</translation>
    </message>
    <message>
        <source>听取汇报日期</source>
        <translation>Report heard on</translation>
    </message>
    <message>
        <source>呈报日期</source>
        <translation>Submitted on</translation>
    </message>
    <message>
        <source>告知</source>
        <translation>Inform</translation>
    </message>
    <message>
        <source>告知对象</source>
        <translation>Informed</translation>
    </message>
    <message>
        <source>告知日期</source>
        <translation>Informed on</translation>
    </message>
    <message>
        <source>周</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>周一</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>周三</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>周二</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>周五</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>周六</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>周四</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>周日</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>命令</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>四</source>
        <translation>Th</translation>
    </message>
    <message>
        <source>四季度</source>
        <translation>Q4</translation>
    </message>
    <message>
        <source>回复</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>回复日期</source>
        <translation>Replied on</translation>
    </message>
    <message>
        <source>回岗的第一个半天</source>
        <translation>first half-day back</translation>
    </message>
    <message>
        <source>回收站</source>
        <translation>Recycle bin</translation>
    </message>
    <message>
        <source>回收站是空的。删除的记录都先到这里，随时可以恢复。</source>
        <translation>The recycle bin is empty. Deleted records come here first and can be restored at any time.</translation>
    </message>
    <message>
        <source>回车打开督查事项</source>
        <translation>Enter opens the supervision matter</translation>
    </message>
    <message>
        <source>因公</source>
        <translation>Official</translation>
    </message>
    <message>
        <source>因公外出</source>
        <translation>Official trip</translation>
    </message>
    <message>
        <source>因私</source>
        <translation>Private</translation>
    </message>
    <message>
        <source>因私外出</source>
        <translation>Private trip</translation>
    </message>
    <message>
        <source>园区</source>
        <translation>Industrial park</translation>
    </message>
    <message>
        <source>固定事务</source>
        <translation>Fixed duty</translation>
    </message>
    <message>
        <source>固定列席</source>
        <translation>Always in attendance</translation>
    </message>
    <message>
        <source>国务院部委</source>
        <translation>State Council ministry</translation>
    </message>
    <message>
        <source>国家或地区</source>
        <translation>Country or region</translation>
    </message>
    <message>
        <source>国家省市重点工程项目</source>
        <translation>National, provincial or city key project</translation>
    </message>
    <message>
        <source>国（境）外</source>
        <translation>Abroad</translation>
    </message>
    <message>
        <source>圈阅</source>
        <translation>Circle endorsement</translation>
    </message>
    <message>
        <source>在 Excel 或 WPS 里选中名单（姓名、单位、职务、电话，有没有表头都行）复制，再粘贴到这里。</source>
        <translation>Select the roster in Excel or WPS (name, unit, post, phone; with or without heads), copy it and paste it here.</translation>
    </message>
    <message>
        <source>在办</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>在场</source>
        <translation>In the room</translation>
    </message>
    <message>
        <source>在外</source>
        <translation>Away</translation>
    </message>
    <message>
        <source>在外 {count} 人</source>
        <translation>Away: {count}</translation>
    </message>
    <message>
        <source>在岗</source>
        <translation>On duty</translation>
    </message>
    <message>
        <source>在岗月历</source>
        <translation>Duty calendar</translation>
    </message>
    <message>
        <source>在要点和原文中查找</source>
        <translation>Search gist and text</translation>
    </message>
    <message>
        <source>在谁手里</source>
        <translation>Now with</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>基层联系点</source>
        <translation>Grassroots contact point</translation>
    </message>
    <message>
        <source>基本满意</source>
        <translation>Mostly satisfied</translation>
    </message>
    <message>
        <source>基础</source>
        <translation>Basics</translation>
    </message>
    <message>
        <source>填写单位、事项、金额和性质后，这里列出谁审核、谁审签和依据。</source>
        <translation>Fill in unit, matter, sum and kind; who reviews, who signs and on what ground is then listed here.</translation>
    </message>
    <message>
        <source>填写本单位名称</source>
        <translation>Name this office</translation>
    </message>
    <message>
        <source>填写标题和正文后，这里显示套红的版面。</source>
        <translation>Fill in title and body; the red-head page then shows here.</translation>
    </message>
    <message>
        <source>填写第一项议题</source>
        <translation>Type the first item</translation>
    </message>
    <message>
        <source>增</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>增加</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>处理结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>处置情况</source>
        <translation>Measures taken</translation>
    </message>
    <message>
        <source>处置日期</source>
        <translation>Handled on</translation>
    </message>
    <message>
        <source>处置领导</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>备份没有成功：{why}</source>
        <translation>Backup failed: {why}</translation>
    </message>
    <message>
        <source>备案日期</source>
        <translation>Filed on</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>备考表</source>
        <translation>Archive note</translation>
    </message>
    <message>
        <source>复制为新</source>
        <translation>Copy as new</translation>
    </message>
    <message>
        <source>外事备案号</source>
        <translation>Foreign filing no.</translation>
    </message>
    <message>
        <source>外事备案日期</source>
        <translation>Foreign filing on</translation>
    </message>
    <message>
        <source>外事活动</source>
        <translation>Foreign affairs</translation>
    </message>
    <message>
        <source>外出</source>
        <translation>Away</translation>
    </message>
    <message>
        <source>外出一览</source>
        <translation>Away overview</translation>
    </message>
    <message>
        <source>外出人</source>
        <translation>Person away</translation>
    </message>
    <message>
        <source>外出情况一览</source>
        <translation>Away overview</translation>
    </message>
    <message>
        <source>外出期间电话</source>
        <translation>Phone while away</translation>
    </message>
    <message>
        <source>外宾或国际知名人士</source>
        <translation>Foreign or world-known guest</translation>
    </message>
    <message>
        <source>多头报送</source>
        <translation>Sent to several</translation>
    </message>
    <message>
        <source>多少个月内的同类申请算疑似拆分</source>
        <translation>Months within which like requests may be a split</translation>
    </message>
    <message>
        <source>多少天内的相似来文算疑似重复</source>
        <translation>Days within which like documents may be repeats</translation>
    </message>
    <message>
        <source>多部门职权</source>
        <translation>Several departments' powers</translation>
    </message>
    <message>
        <source>大写</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>大字</source>
        <translation>Large type</translation>
    </message>
    <message>
        <source>大额资金使用</source>
        <translation>Use of large funds</translation>
    </message>
    <message>
        <source>天</source>
        <translation>days</translation>
    </message>
    <message>
        <source>失效</source>
        <translation>Lapsed</translation>
    </message>
    <message>
        <source>套用议程</source>
        <translation>Use template</translation>
    </message>
    <message>
        <source>套红文件</source>
        <translation>Red-head document</translation>
    </message>
    <message>
        <source>如 20万、3500.50</source>
        <translation>e.g. 200000, 3500.50</translation>
    </message>
    <message>
        <source>如 3.5、明天</source>
        <translation>e.g. 3.5, +3</translation>
    </message>
    <message>
        <source>如 3.5上午</source>
        <translation>e.g. 3.5 am</translation>
    </message>
    <message>
        <source>如 3月3日口头</source>
        <translation>e.g. orally on 3 March</translation>
    </message>
    <message>
        <source>如 8:30 或 830</source>
        <translation>e.g. 8:30 or 830</translation>
    </message>
    <message>
        <source>如 BGS</source>
        <translation>e.g. BGS</translation>
    </message>
    <message>
        <source>如 J001</source>
        <translation>e.g. J001</translation>
    </message>
    <message>
        <source>如 主持县政府工作</source>
        <translation>e.g. take charge of county government work</translation>
    </message>
    <message>
        <source>如 县“两会”</source>
        <translation>e.g. the county "Two Sessions"</translation>
    </message>
    <message>
        <source>如 县委办、市政府办</source>
        <translation>e.g. county Party office, city office</translation>
    </message>
    <message>
        <source>如 县委常委会</source>
        <translation>e.g. Party standing committee</translation>
    </message>
    <message>
        <source>如 县政府三楼常务会议室</source>
        <translation>e.g. 县政府三楼常务会议室</translation>
    </message>
    <message>
        <source>如 受县长委托</source>
        <translation>e.g. 受县长委托</translation>
    </message>
    <message>
        <source>如 同意、改为约谈</source>
        <translation>e.g. agreed, admonitory talk instead</translation>
    </message>
    <message>
        <source>如 回避、接听电话</source>
        <translation>e.g. recusal, phone call</translation>
    </message>
    <message>
        <source>如 报县委、送县委改革办</source>
        <translation>e.g. to county Party committee, reform office</translation>
    </message>
    <message>
        <source>如 江口县人民政府</source>
        <translation>e.g. 江口县人民政府</translation>
    </message>
    <message>
        <source>如 江口县人民政府办公室</source>
        <translation>e.g. 江口县人民政府办公室</translation>
    </message>
    <message>
        <source>如 江府发</source>
        <translation>e.g. Jiangfufa</translation>
    </message>
    <message>
        <source>如 第23次常务会议、县长3月5日批示</source>
        <translation>e.g. 23rd executive meeting, county head's instruction of 5 March</translation>
    </message>
    <message>
        <source>如 自学材料并交心得</source>
        <translation>e.g. studied papers, gave in notes</translation>
    </message>
    <message>
        <source>如 致辞</source>
        <translation>e.g. address</translation>
    </message>
    <message>
        <source>如 讲话、致辞、见证签约</source>
        <translation>e.g. speech, address, witness signing</translation>
    </message>
    <message>
        <source>如 请示、通知、函</source>
        <translation>e.g. request, notice, letter</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>委托</source>
        <translation>Delegation</translation>
    </message>
    <message>
        <source>委托事项</source>
        <translation>Delegated matter</translation>
    </message>
    <message>
        <source>委托人</source>
        <translation>Delegated by</translation>
    </message>
    <message>
        <source>委托情况</source>
        <translation>Delegation</translation>
    </message>
    <message>
        <source>委托方式</source>
        <translation>How delegated</translation>
    </message>
    <message>
        <source>委托类别</source>
        <translation>Kind of delegation</translation>
    </message>
    <message>
        <source>字</source>
        <translation>characters</translation>
    </message>
    <message>
        <source>字数</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>季度天数还差{days}</source>
        <translation>{days} short for quarters</translation>
    </message>
    <message>
        <source>季度学习安排</source>
        <translation>Quarter's study plan</translation>
    </message>
    <message>
        <source>学习</source>
        <translation>Study</translation>
    </message>
    <message>
        <source>学习内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>学习心得</source>
        <translation>Study notes</translation>
    </message>
    <message>
        <source>学习情况统计</source>
        <translation>Study statistics</translation>
    </message>
    <message>
        <source>学习方式</source>
        <translation>Form of study</translation>
    </message>
    <message>
        <source>学习档案卷</source>
        <translation>Study file</translation>
    </message>
    <message>
        <source>学习签到表</source>
        <translation>Study sign-in sheet</translation>
    </message>
    <message>
        <source>学习组已按现任职务调整</source>
        <translation>Study group now follows the present posts</translation>
    </message>
    <message>
        <source>学习组成员</source>
        <translation>Study group member</translation>
    </message>
    <message>
        <source>学习组还没有成员，算不出几人能到；请先到“学习组成员”用“按职务组成”建立。</source>
        <translation>The study group has no members yet, so who can come is not known; please press "Compose by post" under "Study group member" first.</translation>
    </message>
    <message>
        <source>学习组还没有成员，请到“学习组成员”用“按职务组成”建立。</source>
        <translation>The study group has no members yet; please press "Compose by post" under "Study group member".</translation>
    </message>
    <message>
        <source>学习考勤</source>
        <translation>Study attendance</translation>
    </message>
    <message>
        <source>学习要求</source>
        <translation>Requirements</translation>
    </message>
    <message>
        <source>学习记录</source>
        <translation>Study record</translation>
    </message>
    <message>
        <source>学习进度</source>
        <translation>Study progress</translation>
    </message>
    <message>
        <source>学习通知</source>
        <translation>Study notice</translation>
    </message>
    <message>
        <source>学校</source>
        <translation>School</translation>
    </message>
    <message>
        <source>安排</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>安排日期</source>
        <translation>Arranged on</translation>
    </message>
    <message>
        <source>完成日期</source>
        <translation>Finished on</translation>
    </message>
    <message>
        <source>完成时限</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>定时间</source>
        <translation>Set the time</translation>
    </message>
    <message>
        <source>实学</source>
        <translation>Studied</translation>
    </message>
    <message>
        <source>实际开会</source>
        <translation>Opened at</translation>
    </message>
    <message>
        <source>审定</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>审定人</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>审定会议</source>
        <translation>Approving meeting</translation>
    </message>
    <message>
        <source>审定意见</source>
        <translation>Approval opinion</translation>
    </message>
    <message>
        <source>审定日期</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>审定领导</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>审批签发</source>
        <translation>Approval and signature</translation>
    </message>
    <message>
        <source>审批路径</source>
        <translation>Approval route</translation>
    </message>
    <message>
        <source>审核</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>审签</source>
        <translation>Signing</translation>
    </message>
    <message>
        <source>审签金额</source>
        <translation>Amount signed for</translation>
    </message>
    <message>
        <source>审议意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>宣布开会</source>
        <translation>Open the meeting</translation>
    </message>
    <message>
        <source>对应的检查还没有做好，请按原文把关。</source>
        <translation>Its check is not made yet; go by the official text.</translation>
    </message>
    <message>
        <source>对方答复</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>导入 {count} 行</source>
        <translation>Import {count} lines</translation>
    </message>
    <message>
        <source>导入{title}</source>
        <translation>Import {title}</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>导出日历</source>
        <translation>Export calendar</translation>
    </message>
    <message>
        <source>将到期</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>将施行</source>
        <translation>Coming into force</translation>
    </message>
    <message>
        <source>尚未填写本单位</source>
        <translation>This office is not named yet</translation>
    </message>
    <message>
        <source>尚未备份</source>
        <translation>Not backed up yet</translation>
    </message>
    <message>
        <source>尚未确定，按默认执行</source>
        <translation>Not decided; the default counts</translation>
    </message>
    <message>
        <source>尚未解决</source>
        <translation>Unsolved</translation>
    </message>
    <message>
        <source>届别</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>属第70条事项</source>
        <translation>Article 70 matter</translation>
    </message>
    <message>
        <source>工作会议</source>
        <translation>Work conference</translation>
    </message>
    <message>
        <source>工作会议或公务</source>
        <translation>Work conference or duty</translation>
    </message>
    <message>
        <source>工作规则</source>
        <translation>Work rules</translation>
    </message>
    <message>
        <source>工作部门</source>
        <translation>Working department</translation>
    </message>
    <message>
        <source>左为上：2号在1号左手</source>
        <translation>Left first: no. 2 on no. 1's left</translation>
    </message>
    <message>
        <source>已上会</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>已举行</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>已举行：{coming}人到会，共{of}人</source>
        <translation>Held: {coming} of {of} present</translation>
    </message>
    <message>
        <source>已书面报告</source>
        <translation>Written report in</translation>
    </message>
    <message>
        <source>已交{count}份</source>
        <translation>{count} handed in</translation>
    </message>
    <message>
        <source>已交办</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>已交办，可在“督查”中跟踪</source>
        <translation>Assigned; follow it under "Supervision"</translation>
    </message>
    <message>
        <source>已保存</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>已保存到 {path}</source>
        <translation>Saved to {path}</translation>
    </message>
    <message>
        <source>已停止，没有导入任何一行。</source>
        <translation>Stopped; not one line was imported.</translation>
    </message>
    <message>
        <source>已写入 {path}</source>
        <translation>Written to {path}</translation>
    </message>
    <message>
        <source>已准予</source>
        <translation>Allowed</translation>
    </message>
    <message>
        <source>已准予：{reason}</source>
        <translation>Allowed: {reason}</translation>
    </message>
    <message>
        <source>已列出 {count} 份</source>
        <translation>Listed: {count}</translation>
    </message>
    <message>
        <source>已办</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>已办结</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>已取消外出</source>
        <translation>Trip cancelled</translation>
    </message>
    <message>
        <source>已另立新稿</source>
        <translation>New version started</translation>
    </message>
    <message>
        <source>已召开</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>已向上级报告</source>
        <translation>Reported up</translation>
    </message>
    <message>
        <source>已听取</source>
        <translation>Heard</translation>
    </message>
    <message>
        <source>已听取，不作决定</source>
        <translation>Heard, nothing decided</translation>
    </message>
    <message>
        <source>已备份 {time}</source>
        <translation>Backed up {time}</translation>
    </message>
    <message>
        <source>已够</source>
        <translation>Enough</translation>
    </message>
    <message>
        <source>已学{held}</source>
        <translation>Studied {held}</translation>
    </message>
    <message>
        <source>已学{held}　已排{arranged}　拟排{planned}　合计{total}，全年需{needs}</source>
        <translation>Studied {held}   planned {arranged}   proposed {planned}   total {total}, year needs {needs}</translation>
    </message>
    <message>
        <source>已学{held}，已排{arranged}，可达{possible}，需{needs}</source>
        <translation>Studied {held}, planned {arranged}, reachable {possible}, needed {needs}</translation>
    </message>
    <message>
        <source>已学{held}，已排{arranged}，拟排{proposed}，需{asked}</source>
        <translation>Studied {held}, planned {arranged}, proposed {proposed}, needed {asked}</translation>
    </message>
    <message>
        <source>已宣布开会，{name}</source>
        <translation>Meeting opened: {name}</translation>
    </message>
    <message>
        <source>已导入 {count} 行</source>
        <translation>Rows imported: {count}</translation>
    </message>
    <message>
        <source>已导出 {path}</source>
        <translation>Exported to {path}</translation>
    </message>
    <message>
        <source>已帮助解决</source>
        <translation>Helped to solve</translation>
    </message>
    <message>
        <source>已录入 {count} 个任职</source>
        <translation>Posts added: {count}</translation>
    </message>
    <message>
        <source>已录入 {year} 年节假日安排</source>
        <translation>Entered the holidays of {year}</translation>
    </message>
    <message>
        <source>已恢复</source>
        <translation>Restored</translation>
    </message>
    <message>
        <source>已恢复计时</source>
        <translation>Clock running again</translation>
    </message>
    <message>
        <source>已把会前学法排在第一项</source>
        <translation>The law lesson now stands first</translation>
    </message>
    <message>
        <source>已报领导</source>
        <translation>Leaders told</translation>
    </message>
    <message>
        <source>已指定，待采用</source>
        <translation>Fixed, to be adopted</translation>
    </message>
    <message>
        <source>已按上次会议筹备，请核对时间、地点和名单</source>
        <translation>Planned like the last meeting; please check time, place and roster</translation>
    </message>
    <message>
        <source>已按新口径检查</source>
        <translation>Checks go by the new reading</translation>
    </message>
    <message>
        <source>已按新的座次习惯</source>
        <translation>Seating follows the new custom</translation>
    </message>
    <message>
        <source>已排入 {count} 项议题</source>
        <translation>Items added: {count}</translation>
    </message>
    <message>
        <source>已排入{meeting}</source>
        <translation>Added to {meeting}</translation>
    </message>
    <message>
        <source>已撤回</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>已撤销确定，可以重新排议题</source>
        <translation>Agenda unlocked; it can be set again</translation>
    </message>
    <message>
        <source>已撤销：{what}</source>
        <translation>Undone: {what}</translation>
    </message>
    <message>
        <source>已收回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>已改 {count} 项时限</source>
        <translation>Due days changed: {count}</translation>
    </message>
    <message>
        <source>已生成纪要，请核对修改</source>
        <translation>Minutes composed; please check and edit</translation>
    </message>
    <message>
        <source>已用金额</source>
        <translation>Spent</translation>
    </message>
    <message>
        <source>已登记“{name}”</source>
        <translation>"{name}" added</translation>
    </message>
    <message>
        <source>已登记“{step}”</source>
        <translation>"{step}" recorded</translation>
    </message>
    <message>
        <source>已登记为听取，不作决定</source>
        <translation>Recorded as heard, nothing decided</translation>
    </message>
    <message>
        <source>已登记今天收到</source>
        <translation>Recorded as received today</translation>
    </message>
    <message>
        <source>已登记发放</source>
        <translation>Handing out recorded</translation>
    </message>
    <message>
        <source>已登记散会</source>
        <translation>Close recorded</translation>
    </message>
    <message>
        <source>已登记退文，请打印退文单</source>
        <translation>Return recorded; please print the return slip</translation>
    </message>
    <message>
        <source>已移入回收站</source>
        <translation>Moved to the recycle bin</translation>
    </message>
    <message>
        <source>已移除 {day} 起施行的版本</source>
        <translation>Edition in force from {day} removed</translation>
    </message>
    <message>
        <source>已组织部门研究</source>
        <translation>Departments studying it</translation>
    </message>
    <message>
        <source>已给发文字号</source>
        <translation>Issue number given</translation>
    </message>
    <message>
        <source>已缓议</source>
        <translation>Put off</translation>
    </message>
    <message>
        <source>已缓议，这项议题回到议题库</source>
        <translation>Put off; the item is back in the item pool</translation>
    </message>
    <message>
        <source>已补学</source>
        <translation>Made up</translation>
    </message>
    <message>
        <source>已装入，{day}起施行</source>
        <translation>Loaded, in force from {day}</translation>
    </message>
    <message>
        <source>已记下</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>已记入合规台账</source>
        <translation>Noted in the compliance ledger</translation>
    </message>
    <message>
        <source>已载入 {path}，核对后按 Ctrl+S 保存。</source>
        <translation>{path} was loaded; look it through, then Ctrl+S keeps it.</translation>
    </message>
    <message>
        <source>已载入原文 {count} 条</source>
        <translation>Loaded the text of {count} articles</translation>
    </message>
    <message>
        <source>已达成一致</source>
        <translation>Agreement reached</translation>
    </message>
    <message>
        <source>已过时限</source>
        <translation>Too late</translation>
    </message>
    <message>
        <source>已退回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>已退文</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>已退文（{day}）</source>
        <translation>Returned ({day})</translation>
    </message>
    <message>
        <source>已送打印机，共 {count} 页。</source>
        <translation>Sent to the printer, pages: {count}.</translation>
    </message>
    <message>
        <source>已采取措施</source>
        <translation>Measures taken</translation>
    </message>
    <message>
        <source>已采用，学习安排已登记</source>
        <translation>Adopted; the study sessions are registered</translation>
    </message>
    <message>
        <source>已销假，自{slot}起在岗</source>
        <translation>Returned, on duty from {slot}</translation>
    </message>
    <message>
        <source>市外省内</source>
        <translation>In the province</translation>
    </message>
    <message>
        <source>市直部门</source>
        <translation>City department</translation>
    </message>
    <message>
        <source>席卡</source>
        <translation>Place cards</translation>
    </message>
    <message>
        <source>常务会议</source>
        <translation>Executive meeting</translation>
    </message>
    <message>
        <source>常务会议或县长办公会议</source>
        <translation>Executive or county head's office meeting</translation>
    </message>
    <message>
        <source>常务会议研究</source>
        <translation>Executive meeting</translation>
    </message>
    <message>
        <source>常务副县长</source>
        <translation>Executive deputy county head</translation>
    </message>
    <message>
        <source>常用会议地点</source>
        <translation>Usual meeting place</translation>
    </message>
    <message>
        <source>平件</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>平台编号</source>
        <translation>Platform no.</translation>
    </message>
    <message>
        <source>平行来函</source>
        <translation>Letters from peers</translation>
    </message>
    <message>
        <source>年份</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>年初的归上年</source>
        <translation>early in the year: the year before</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>年度学习计划</source>
        <translation>Yearly study plan</translation>
    </message>
    <message>
        <source>年度计划</source>
        <translation>Year's plan</translation>
    </message>
    <message>
        <source>年度计划印发时限</source>
        <translation>Day the yearly plan is due</translation>
    </message>
    <message>
        <source>庆典活动</source>
        <translation>Celebration</translation>
    </message>
    <message>
        <source>序</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>应到</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>应到 {members} 实到 {present} 请假 {excused} 缺席 {absent} 未到 {open}</source>
        <translation>Expected {members} Present {present} Excused {excused} Absent {absent} Awaited {open}</translation>
    </message>
    <message>
        <source>应到{of}，到会{came}，请假缺席{missed}</source>
        <translation>Expected {of}, present {came}, excused or absent {missed}</translation>
    </message>
    <message>
        <source>应办</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>应办结</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>应办结日</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>应印发</source>
        <translation>Issue by</translation>
    </message>
    <message>
        <source>应学</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>应收回日期</source>
        <translation>Back due on</translation>
    </message>
    <message>
        <source>废止</source>
        <translation>Repealed</translation>
    </message>
    <message>
        <source>座次习惯</source>
        <translation>Seating custom</translation>
    </message>
    <message>
        <source>座谈会</source>
        <translation>Symposium</translation>
    </message>
    <message>
        <source>廉政责任书</source>
        <translation>Integrity pledge</translation>
    </message>
    <message>
        <source>延期</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>延期原因</source>
        <translation>Reason for extension</translation>
    </message>
    <message>
        <source>延期申请单</source>
        <translation>Extension request</translation>
    </message>
    <message>
        <source>延至</source>
        <translation>Extended to</translation>
    </message>
    <message>
        <source>延长 {minutes} 分钟</source>
        <translation>Extend by {minutes} min</translation>
    </message>
    <message>
        <source>延长{minutes}分钟</source>
        <translation>extended by {minutes} min</translation>
    </message>
    <message>
        <source>建立日期</source>
        <translation>Set up on</translation>
    </message>
    <message>
        <source>建立计划</source>
        <translation>Make the plan</translation>
    </message>
    <message>
        <source>建议</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>建议代行</source>
        <translation>Proposed acting</translation>
    </message>
    <message>
        <source>建议县委调整班子</source>
        <translation>Propose leadership change</translation>
    </message>
    <message>
        <source>建议提案</source>
        <translation>Suggestions and proposals</translation>
    </message>
    <message>
        <source>建议提案几个月答复</source>
        <translation>Months to answer proposals</translation>
    </message>
    <message>
        <source>开会后改正</source>
        <translation>once opened</translation>
    </message>
    <message>
        <source>开会时给</source>
        <translation>set at opening</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>开始使用</source>
        <translation>Getting started</translation>
    </message>
    <message>
        <source>开始时间</source>
        <translation>Starts at</translation>
    </message>
    <message>
        <source>引用本条的规则提示</source>
        <translation>Findings that cite this article</translation>
    </message>
    <message>
        <source>归属年度</source>
        <translation>For year</translation>
    </message>
    <message>
        <source>归档</source>
        <translation>Archiving</translation>
    </message>
    <message>
        <source>归档文件</source>
        <translation>Archived document</translation>
    </message>
    <message>
        <source>归档文件目录</source>
        <translation>Archive list</translation>
    </message>
    <message>
        <source>归档文件目录封面</source>
        <translation>Cover of the archive list</translation>
    </message>
    <message>
        <source>归档日期</source>
        <translation>Archived on</translation>
    </message>
    <message>
        <source>归档章</source>
        <translation>Archive stamp</translation>
    </message>
    <message>
        <source>当面</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>征求意见</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>征求意见情况</source>
        <translation>Consultation note</translation>
    </message>
    <message>
        <source>征求意见日期</source>
        <translation>Consulted on</translation>
    </message>
    <message>
        <source>征求意见范围</source>
        <translation>Consulted whom</translation>
    </message>
    <message>
        <source>征求日期</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>待书面报告</source>
        <translation>Written report due</translation>
    </message>
    <message>
        <source>待分管副县长审核</source>
        <translation>Awaiting deputy head's review</translation>
    </message>
    <message>
        <source>待办</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>待办公室主任审核</source>
        <translation>Awaiting office director's review</translation>
    </message>
    <message>
        <source>待县长审定</source>
        <translation>Awaiting county head's decision</translation>
    </message>
    <message>
        <source>待排会</source>
        <translation>Ready to schedule</translation>
    </message>
    <message>
        <source>待明确</source>
        <translation>To be settled</translation>
    </message>
    <message>
        <source>待纪要</source>
        <translation>Minutes due</translation>
    </message>
    <message>
        <source>心得</source>
        <translation>Essays</translation>
    </message>
    <message>
        <source>必填</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>性质</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>恢复为平常日子</source>
        <translation>Make it a plain day</translation>
    </message>
    <message>
        <source>恢复所选</source>
        <translation>Restore selected</translation>
    </message>
    <message>
        <source>恢复日期</source>
        <translation>Resumed on</translation>
    </message>
    <message>
        <source>恢复计时</source>
        <translation>Resume clock</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>意见内容和依据</source>
        <translation>Opinion and grounds</translation>
    </message>
    <message>
        <source>成员</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>或</source>
        <translation> or </translation>
    </message>
    <message>
        <source>所在乡镇（街道）</source>
        <translation>Township (subdistrict)</translation>
    </message>
    <message>
        <source>所引条</source>
        <translation>Articles cited</translation>
    </message>
    <message>
        <source>打不开数据库</source>
        <translation>The database cannot be opened</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>打印今日在岗表</source>
        <translation>Print today's duty list</translation>
    </message>
    <message>
        <source>打印今日要情</source>
        <translation>Print today's briefing</translation>
    </message>
    <message>
        <source>打印今日通知单</source>
        <translation>Print today's notices</translation>
    </message>
    <message>
        <source>打印催办单</source>
        <translation>Print reminders</translation>
    </message>
    <message>
        <source>打印台账</source>
        <translation>Print ledger</translation>
    </message>
    <message>
        <source>打印本表</source>
        <translation>Print this form</translation>
    </message>
    <message>
        <source>打印机没有响应，请检查是否开机、联机，或先保存 PDF 再打印。</source>
        <translation>The printer does not answer. Check that it is on and online, or save a PDF and print it later.</translation>
    </message>
    <message>
        <source>打印清单</source>
        <translation>Print list</translation>
    </message>
    <message>
        <source>打印空白登记簿</source>
        <translation>Print blank registers</translation>
    </message>
    <message>
        <source>打印统计和档案卷</source>
        <translation>Print totals and file</translation>
    </message>
    <message>
        <source>打印议定事项通知</source>
        <translation>Print decision notices</translation>
    </message>
    <message>
        <source>打印议题提报审批表</source>
        <translation>Print item approval form</translation>
    </message>
    <message>
        <source>打印预览</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>打开日历 F4</source>
        <translation>Open calendar F4</translation>
    </message>
    <message>
        <source>打开这条记录</source>
        <translation>Open this record</translation>
    </message>
    <message>
        <source>批准</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>批准人</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>批准日期</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>批准金额</source>
        <translation>Approved sum</translation>
    </message>
    <message>
        <source>批复</source>
        <translation>Official reply</translation>
    </message>
    <message>
        <source>批示</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>批示内容</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>批示办理或办内事项</source>
        <translation>On instruction or office matter</translation>
    </message>
    <message>
        <source>批示意见</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>批示或答复</source>
        <translation>Instruction or reply</translation>
    </message>
    <message>
        <source>批示摘录</source>
        <translation>Instruction extract</translation>
    </message>
    <message>
        <source>批示日期</source>
        <translation>Instructed on</translation>
    </message>
    <message>
        <source>批示领导</source>
        <translation>Instructed by</translation>
    </message>
    <message>
        <source>承办</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>承办单位</source>
        <translation>Handling unit</translation>
    </message>
    <message>
        <source>抄送</source>
        <translation>Copies to</translation>
    </message>
    <message>
        <source>把关</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>把国务院办公厅关于部分节假日安排的通知整篇粘贴到这里，从标题起，不用整理。</source>
        <translation>Paste the whole holiday notice of the State Council here, from its title on, as it stands.</translation>
    </message>
    <message>
        <source>投影</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>报上级日期</source>
        <translation>Reported up on</translation>
    </message>
    <message>
        <source>报办公室日期</source>
        <translation>To office on</translation>
    </message>
    <message>
        <source>报县委日期</source>
        <translation>Told committee on</translation>
    </message>
    <message>
        <source>报县委的重大项目起点数额</source>
        <translation>Least sum of major projects reported to the Party committee</translation>
    </message>
    <message>
        <source>报县长日期</source>
        <translation>Told county head on</translation>
    </message>
    <message>
        <source>报告</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>报告人</source>
        <translation>Reported by</translation>
    </message>
    <message>
        <source>报告人大日期</source>
        <translation>To Congress on</translation>
    </message>
    <message>
        <source>报告单位</source>
        <translation>Reporting unit</translation>
    </message>
    <message>
        <source>报告县委日期</source>
        <translation>To Party committee on</translation>
    </message>
    <message>
        <source>报告县纪委</source>
        <translation>To discipline commission</translation>
    </message>
    <message>
        <source>报告县长日期</source>
        <translation>To county head on</translation>
    </message>
    <message>
        <source>报告处置</source>
        <translation>Told and dealt with</translation>
    </message>
    <message>
        <source>报告对象</source>
        <translation>Reported to</translation>
    </message>
    <message>
        <source>报告报送</source>
        <translation>Unit report</translation>
    </message>
    <message>
        <source>报告报送情况</source>
        <translation>Reports submitted</translation>
    </message>
    <message>
        <source>报告报送情况表</source>
        <translation>Table of reports submitted</translation>
    </message>
    <message>
        <source>报告方式</source>
        <translation>Reported how</translation>
    </message>
    <message>
        <source>报告日期</source>
        <translation>Reported on</translation>
    </message>
    <message>
        <source>报告期</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>报告电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>报告组织部</source>
        <translation>To Organisation Dept.</translation>
    </message>
    <message>
        <source>报告部门</source>
        <translation>Reported to unit</translation>
    </message>
    <message>
        <source>报告题目</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>报送情况</source>
        <translation>Submissions</translation>
    </message>
    <message>
        <source>报送日期</source>
        <translation>Submitted on</translation>
    </message>
    <message>
        <source>招商引资项目</source>
        <translation>Investment promotion project</translation>
    </message>
    <message>
        <source>拟上会议</source>
        <translation>For meeting</translation>
    </message>
    <message>
        <source>拟写纪要</source>
        <translation>Draft the minutes</translation>
    </message>
    <message>
        <source>拟办</source>
        <translation>Proposed handling</translation>
    </message>
    <message>
        <source>拟办意见</source>
        <translation>Proposed handling</translation>
    </message>
    <message>
        <source>拟排{days}</source>
        <translation>Proposed: {days}</translation>
    </message>
    <message>
        <source>拟稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>拟稿人</source>
        <translation>Drafted by</translation>
    </message>
    <message>
        <source>拟稿单位</source>
        <translation>Drafting unit</translation>
    </message>
    <message>
        <source>拟稿日期</source>
        <translation>Drafted on</translation>
    </message>
    <message>
        <source>拟请事项</source>
        <translation>Asked to do</translation>
    </message>
    <message>
        <source>拟请领导</source>
        <translation>Leader invited</translation>
    </message>
    <message>
        <source>拨付</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>拨付日期</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>拨付财政资金</source>
        <translation>Paying out public funds</translation>
    </message>
    <message>
        <source>指定</source>
        <translation>Fix</translation>
    </message>
    <message>
        <source>指定与不排</source>
        <translation>Fixed and barred days</translation>
    </message>
    <message>
        <source>指明下一步送谁</source>
        <translation>Says who is next</translation>
    </message>
    <message>
        <source>指明牵头单位的议定事项 {all} 条，还有 {left} 条没有交办。</source>
        <translation>Decisions with a lead unit: {all}; not yet assigned: {left}. </translation>
    </message>
    <message>
        <source>按上次会议</source>
        <translation>Like last meeting</translation>
    </message>
    <message>
        <source>按届编号时填，如 第十八届</source>
        <translation>if numbered by term, e.g. 18th</translation>
    </message>
    <message>
        <source>按排名建议</source>
        <translation>Proposed by rank</translation>
    </message>
    <message>
        <source>按新的节假日表，以下 {count} 项已告知的时限要变：</source>
        <translation>By the new holiday table, {count} due days already announced change:</translation>
    </message>
    <message>
        <source>按时</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>按时办结</source>
        <translation>Closed on time</translation>
    </message>
    <message>
        <source>按时率</source>
        <translation>On-time rate</translation>
    </message>
    <message>
        <source>按时率＝按时办结÷（已办＋逾期未办）</source>
        <translation>On-time rate = closed on time ÷ (closed + overdue)</translation>
    </message>
    <message>
        <source>按期应做</source>
        <translation>Due by the rules</translation>
    </message>
    <message>
        <source>按活动看</source>
        <translation>By activity</translation>
    </message>
    <message>
        <source>按现在的筛选没有记录，请放宽上面的条件。</source>
        <translation>No record matches the present filter; widen it above.</translation>
    </message>
    <message>
        <source>按职务组成</source>
        <translation>Compose by post</translation>
    </message>
    <message>
        <source>按记录重新生成</source>
        <translation>Recompose</translation>
    </message>
    <message>
        <source>按领导看</source>
        <translation>By leader</translation>
    </message>
    <message>
        <source>换成新的</source>
        <translation>Replace it</translation>
    </message>
    <message>
        <source>排不满（第91条）：{lacks}。{remedy}</source>
        <translation>Cannot be filled (Article 91): {lacks}. {remedy}</translation>
    </message>
    <message>
        <source>排会</source>
        <translation>Scheduling</translation>
    </message>
    <message>
        <source>排入会议</source>
        <translation>Put on agenda</translation>
    </message>
    <message>
        <source>排名</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>排学习</source>
        <translation>Plan study</translation>
    </message>
    <message>
        <source>排学习时出了错，请重试；反复出现请备份后报告。</source>
        <translation>Planning study failed. Try again; if it keeps failing, back up and report it.</translation>
    </message>
    <message>
        <source>排定审签</source>
        <translation>Set signing route</translation>
    </message>
    <message>
        <source>排序</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>排版时出了错，请重试；反复出现请备份后报告。</source>
        <translation>Typesetting failed. Try again; if it keeps failing, back up and report it.</translation>
    </message>
    <message>
        <source>排议题</source>
        <translation>Set the agenda</translation>
    </message>
    <message>
        <source>接待会见</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>接待和报告</source>
        <translation>Receptions, reports</translation>
    </message>
    <message>
        <source>接待来访</source>
        <translation>Visitors received</translation>
    </message>
    <message>
        <source>接报</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>接报日期</source>
        <translation>Reported on</translation>
    </message>
    <message>
        <source>接报时间</source>
        <translation>Reported at</translation>
    </message>
    <message>
        <source>接着填写{title}</source>
        <translation>Go on with {title}</translation>
    </message>
    <message>
        <source>接见</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>接访</source>
        <translation>Petitioners</translation>
    </message>
    <message>
        <source>措施</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>提出人</source>
        <translation>Raised by</translation>
    </message>
    <message>
        <source>提出意见部门</source>
        <translation>Opinion from</translation>
    </message>
    <message>
        <source>提出日期</source>
        <translation>Proposed on</translation>
    </message>
    <message>
        <source>提出追责</source>
        <translation>Propose accountability</translation>
    </message>
    <message>
        <source>提出领导</source>
        <translation>Proposing leader</translation>
    </message>
    <message>
        <source>提前</source>
        <translation>In advance</translation>
    </message>
    <message>
        <source>提报</source>
        <translation>Submission</translation>
    </message>
    <message>
        <source>提报日期</source>
        <translation>Submitted on</translation>
    </message>
    <message>
        <source>提示</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>提纲</source>
        <translation>Outline</translation>
    </message>
    <message>
        <source>提纲全部交齐</source>
        <translation>All outlines in</translation>
    </message>
    <message>
        <source>提请人大的事项须经的会议</source>
        <translation>Meetings before a matter goes to congress</translation>
    </message>
    <message>
        <source>提请或报告日</source>
        <translation>Day it went on</translation>
    </message>
    <message>
        <source>提醒</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>撤回原因</source>
        <translation>Reason withdrawn</translation>
    </message>
    <message>
        <source>撤回日期</source>
        <translation>Withdrawn on</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>撤销 Ctrl+Z</source>
        <translation>Undo Ctrl+Z</translation>
    </message>
    <message>
        <source>撤销上一步</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>撤销日期</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>撤销确定</source>
        <translation>Unfix agenda</translation>
    </message>
    <message>
        <source>操作</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>收件人</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>收到</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>收到日期</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>收回日期</source>
        <translation>Taken back on</translation>
    </message>
    <message>
        <source>收文</source>
        <translation>Incoming</translation>
    </message>
    <message>
        <source>收文号</source>
        <translation>Receipt No.</translation>
    </message>
    <message>
        <source>收文日期</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>收文登记簿</source>
        <translation>Incoming register</translation>
    </message>
    <message>
        <source>收文簿</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>改为上班</source>
        <translation>Becomes a working day</translation>
    </message>
    <message>
        <source>改为休息</source>
        <translation>Becomes a day off</translation>
    </message>
    <message>
        <source>改到新的日期</source>
        <translation>Move to the new days</translation>
    </message>
    <message>
        <source>放假</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>放大 Ctrl+＋</source>
        <translation>Zoom in Ctrl++</translation>
    </message>
    <message>
        <source>放弃草稿</source>
        <translation>Drop draft</translation>
    </message>
    <message>
        <source>政协提案</source>
        <translation>CPPCC proposal</translation>
    </message>
    <message>
        <source>政府会议</source>
        <translation>Government meetings</translation>
    </message>
    <message>
        <source>政府名称</source>
        <translation>Name of the government</translation>
    </message>
    <message>
        <source>政府组成人员</source>
        <translation>Member of the government</translation>
    </message>
    <message>
        <source>政府统筹非税收入</source>
        <translation>Pooled non-tax revenue</translation>
    </message>
    <message>
        <source>效力状态</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>散会</source>
        <translation>Closed at</translation>
    </message>
    <message>
        <source>散会后改正</source>
        <translation>once closed</translation>
    </message>
    <message>
        <source>散会后点“生成纪要”，按议题、议定事项和到会情况拟出正文和名单，再逐字修改。</source>
        <translation>After the meeting press "Compose minutes", then edit the draft.</translation>
    </message>
    <message>
        <source>整页</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>文中的{what}没有载入，请补上。</source>
        <translation> Left out, please add: {what}.</translation>
    </message>
    <message>
        <source>文件传阅单</source>
        <translation>Circulation slip</translation>
    </message>
    <message>
        <source>文件催办单</source>
        <translation>Document reminder</translation>
    </message>
    <message>
        <source>文件和会议需落实的事项</source>
        <translation>Matters from documents and meetings</translation>
    </message>
    <message>
        <source>文件处理单</source>
        <translation>Handling slip</translation>
    </message>
    <message>
        <source>文件处理单（含批示记录）</source>
        <translation>Handling slip (with instructions)</translation>
    </message>
    <message>
        <source>文件或来件</source>
        <translation>Document or letter</translation>
    </message>
    <message>
        <source>文件日期</source>
        <translation>Dated</translation>
    </message>
    <message>
        <source>文件格式</source>
        <translation>Document format</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>文种</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>文稿 (*.docx *.txt)</source>
        <translation>Drafts (*.docx *.txt)</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>新时限</source>
        <translation>New due day</translation>
    </message>
    <message>
        <source>新档次</source>
        <translation>New tier</translation>
    </message>
    <message>
        <source>新登记</source>
        <translation>New</translation>
    </message>
    <message>
        <source>新类别</source>
        <translation>New class</translation>
    </message>
    <message>
        <source>新议题</source>
        <translation>New item</translation>
    </message>
    <message>
        <source>新金额</source>
        <translation>New sum</translation>
    </message>
    <message>
        <source>新闻发布</source>
        <translation>Press release</translation>
    </message>
    <message>
        <source>新闻发布会</source>
        <translation>Press conference</translation>
    </message>
    <message>
        <source>新闻发布审批人</source>
        <translation>Press release approvers</translation>
    </message>
    <message>
        <source>新闻发言人</source>
        <translation>Spokesperson</translation>
    </message>
    <message>
        <source>新闻通稿</source>
        <translation>Press statement</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>As</translation>
    </message>
    <message>
        <source>施行日期</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>无上述理由</source>
        <translation>None of these reasons</translation>
    </message>
    <message>
        <source>无人</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>无人主持</source>
        <translation>Nobody in charge</translation>
    </message>
    <message>
        <source>无人主持县政府工作</source>
        <translation>Nobody in charge of the county government</translation>
    </message>
    <message>
        <source>无人代行职责</source>
        <translation>Nobody acting</translation>
    </message>
    <message>
        <source>无人在岗</source>
        <translation>Nobody on duty</translation>
    </message>
    <message>
        <source>无实质内容</source>
        <translation>No substance</translation>
    </message>
    <message>
        <source>无行政级别</source>
        <translation>No rank</translation>
    </message>
    <message>
        <source>日</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>日程</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>日程安排</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>早退离会</source>
        <translation>Left early at</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>时限有变</source>
        <translation>Due days change</translation>
    </message>
    <message>
        <source>星期</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>星期一</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>星期三</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>星期二</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>星期五</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>星期六</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>星期四</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>星期日</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>暂估：还没有 {year} 年的节假日安排，只按周末推算。通知印发后请粘贴进来。</source>
        <translation>Estimated: there is no holiday table for {year} yet, only weekends count. Paste the notice once it is issued.</translation>
    </message>
    <message>
        <source>暂估：这一年还没有节假日表。</source>
        <translation>Estimated: there is no holiday table for this year yet.</translation>
    </message>
    <message>
        <source>暂停原因</source>
        <translation>Reason paused</translation>
    </message>
    <message>
        <source>暂停日期</source>
        <translation>Paused on</translation>
    </message>
    <message>
        <source>暂停计时</source>
        <translation>Paused clock</translation>
    </message>
    <message>
        <source>替会 {name}</source>
        <translation>Substitute {name}</translation>
    </message>
    <message>
        <source>替会人</source>
        <translation>Substitute</translation>
    </message>
    <message>
        <source>替会人主持工作</source>
        <translation>Substitute in charge</translation>
    </message>
    <message>
        <source>替您算好人数、日期或金额</source>
        <translation>Works out the number, the day or the amount</translation>
    </message>
    <message>
        <source>最后一个外出半天</source>
        <translation>last half-day away</translation>
    </message>
    <message>
        <source>最早可上会</source>
        <translation>Earliest meeting</translation>
    </message>
    <message>
        <source>有</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>有 {count} 天的上班或休息会改变。</source>
        <translation>{count} days change between work and rest.</translation>
    </message>
    <message>
        <source>有分歧已列理据建议</source>
        <translation>Dispute, reasons and proposal given</translation>
    </message>
    <message>
        <source>有分歧未列理据</source>
        <translation>Dispute, no reasons given</translation>
    </message>
    <message>
        <source>有勾选的，退文单按勾选打印</source>
        <translation>The return slip prints what is ticked</translation>
    </message>
    <message>
        <source>有新闻报道</source>
        <translation>Press coverage</translation>
    </message>
    <message>
        <source>有现成的表单可打印</source>
        <translation>Has a form ready to print</translation>
    </message>
    <message>
        <source>有登记簿</source>
        <translation>Has a register</translation>
    </message>
    <message>
        <source>有议题未定时长</source>
        <translation>Items without minutes</translation>
    </message>
    <message>
        <source>有讲话稿</source>
        <translation>Speech</translation>
    </message>
    <message>
        <source>有重要社会意义的活动</source>
        <translation>Event of social importance</translation>
    </message>
    <message>
        <source>有问题 {count} 行，请在表格中改好后重新导入；现在没有导入任何一行。</source>
        <translation>{count} lines have problems. Mend them in the spreadsheet and import it again; nothing has been imported.</translation>
    </message>
    <message>
        <source>服务人员</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>未交办</source>
        <translation>Not assigned</translation>
    </message>
    <message>
        <source>未到</source>
        <translation>Awaited</translation>
    </message>
    <message>
        <source>未办结</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>未办结 {count}，其中超期 {late}，将到期 {near}</source>
        <translation>Open {count}: overdue {late}, due soon {near}</translation>
    </message>
    <message>
        <source>未发通知</source>
        <translation>Notice not sent</translation>
    </message>
    <message>
        <source>未填</source>
        <translation>not filled in</translation>
    </message>
    <message>
        <source>未处理</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>未处理 {count} 处，涉及 {records} 条记录。</source>
        <translation>Open findings: {count}, records concerned: {records}. </translation>
    </message>
    <message>
        <source>未定主持人</source>
        <translation>No presider yet</translation>
    </message>
    <message>
        <source>未定时限</source>
        <translation>No due day</translation>
    </message>
    <message>
        <source>未定汇报时间</source>
        <translation>no time set</translation>
    </message>
    <message>
        <source>未开始</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>未征求意见</source>
        <translation>Not consulted</translation>
    </message>
    <message>
        <source>未排议题</source>
        <translation>No agenda yet</translation>
    </message>
    <message>
        <source>未收回</source>
        <translation>Outstanding</translation>
    </message>
    <message>
        <source>未明确</source>
        <translation>Not settled</translation>
    </message>
    <message>
        <source>未经主要负责同志签发</source>
        <translation>Not signed by the principal</translation>
    </message>
    <message>
        <source>未退回</source>
        <translation>Not returned</translation>
    </message>
    <message>
        <source>本人主持的会议</source>
        <translation>Meetings the head must chair</translation>
    </message>
    <message>
        <source>本人在岗</source>
        <translation>On duty in person</translation>
    </message>
    <message>
        <source>本单位</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>本单位录入的安排。</source>
        <translation>The office's own table. </translation>
    </message>
    <message>
        <source>本周</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>本季有{choices}个日子可排，{better}。</source>
        <translation>Days open this quarter: {choices}; {better}.</translation>
    </message>
    <message>
        <source>本年没有标为“三重一大”的议题。在议题的“三重一大”一栏选定后，会列在这里。</source>
        <translation>No item this year is marked as a major matter. Items so marked in the field "Major matter" are listed here.</translation>
    </message>
    <message>
        <source>本月</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>本机为非涉密计算机，严禁录入国家秘密。涉密文件的标题、内容和附件一律不进入本程序；请打印空白登记簿，由专人手工填写和保管。</source>
        <translation>This PC is not cleared for secrets: type no state secrets. No title, content or attachment of a classified document enters this program; print blank registers, to be filled in by hand and kept by the person in charge.</translation>
    </message>
    <message>
        <source>本机为非涉密计算机：秘密以上的标题、正文和附件一律不得录入，纸质登记。</source>
        <translation>This PC is not cleared for secrets: no title, text or attachment of "secret" or above may be typed; register them on paper.</translation>
    </message>
    <message>
        <source>本程序</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>本程序做的事</source>
        <translation>What the program does for it</translation>
    </message>
    <message>
        <source>本程序归纳，以印发的原文为准</source>
        <translation>In our words; the text as issued counts</translation>
    </message>
    <message>
        <source>机关代字</source>
        <translation>Issuer code</translation>
    </message>
    <message>
        <source>机构代码</source>
        <translation>Division code</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>材料发放清点表</source>
        <translation>Checklist of papers handed out</translation>
    </message>
    <message>
        <source>材料名称</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>材料截止</source>
        <translation>Papers due</translation>
    </message>
    <message>
        <source>材料收到日期</source>
        <translation>Papers in on</translation>
    </message>
    <message>
        <source>村</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>条</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>条件</source>
        <translation>Gates</translation>
    </message>
    <message>
        <source>条文</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>来宾接待</source>
        <translation>Guests</translation>
    </message>
    <message>
        <source>来宾类别</source>
        <translation>Kind of guest</translation>
    </message>
    <message>
        <source>来得及</source>
        <translation>In time</translation>
    </message>
    <message>
        <source>来文</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>来文单位</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>来文字号</source>
        <translation>Sender's ref.</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>来源说明</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>来自</source>
        <translation>From</translation>
    </message>
    <message>
        <source>来自调研</source>
        <translation>From research</translation>
    </message>
    <message>
        <source>来自邀请</source>
        <translation>From invitation</translation>
    </message>
    <message>
        <source>来访事由</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>来访单位</source>
        <translation>Visitors</translation>
    </message>
    <message>
        <source>来访时间</source>
        <translation>Visit from</translation>
    </message>
    <message>
        <source>查找</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>查找 人、会议、公文、事项、条款   Ctrl+K</source>
        <translation>Find people, meetings, documents, matters, articles   Ctrl+K</translation>
    </message>
    <message>
        <source>查看</source>
        <translation>View</translation>
    </message>
    <message>
        <source>查看和更改</source>
        <translation>See and change</translation>
    </message>
    <message>
        <source>查看条文 F1</source>
        <translation>Show article F1</translation>
    </message>
    <message>
        <source>查看规则版本</source>
        <translation>See the editions</translation>
    </message>
    <message>
        <source>查阅</source>
        <translation>Text only</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>核对</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>核对到会</source>
        <translation>Take attendance</translation>
    </message>
    <message>
        <source>核稿</source>
        <translation>Draft review</translation>
    </message>
    <message>
        <source>格式不符合规定</source>
        <translation>Wrong format</translation>
    </message>
    <message>
        <source>档案盒盒脊</source>
        <translation>Archive box spine</translation>
    </message>
    <message>
        <source>检查</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>橙色的 {count} 行有疑问，选中可看。</source>
        <translation>In doubt, in orange: {count}. Select a row to see why.</translation>
    </message>
    <message>
        <source>次优：{when}，{coming}人能到</source>
        <translation>Next best: {when}, {coming} can come</translation>
    </message>
    <message>
        <source>次数</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>止于</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>正在备份</source>
        <translation>Backing up</translation>
    </message>
    <message>
        <source>正在导入…</source>
        <translation>Importing…</translation>
    </message>
    <message>
        <source>正在打印{title}</source>
        <translation>Printing {title}</translation>
    </message>
    <message>
        <source>正在打印…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>正在排{year}年的学习</source>
        <translation>Planning study for {year}</translation>
    </message>
    <message>
        <source>正在排版</source>
        <translation>Typesetting</translation>
    </message>
    <message>
        <source>正在排版{form}</source>
        <translation>Typesetting {form}</translation>
    </message>
    <message>
        <source>正在检查…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>正在检查全部记录</source>
        <translation>Checking all records</translation>
    </message>
    <message>
        <source>正在计算。</source>
        <translation>Computing.</translation>
    </message>
    <message>
        <source>正在读取 {path}</source>
        <translation>Reading {path}</translation>
    </message>
    <message>
        <source>正处级</source>
        <translation>Division level</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>此后有改动。</source>
        <translation> Changed since.</translation>
    </message>
    <message>
        <source>此项</source>
        <translation>This item</translation>
    </message>
    <message>
        <source>每个人登记一次，担任什么职务另在“任职”登记。</source>
        <translation>Everybody stands here once; the posts a person holds stand under "Post".</translation>
    </message>
    <message>
        <source>每位领导分管的工作和单位。</source>
        <translation>The work and units in each leader's portfolio.</translation>
    </message>
    <message>
        <source>每半年</source>
        <translation>a half-year</translation>
    </message>
    <message>
        <source>每季度</source>
        <translation>a quarter</translation>
    </message>
    <message>
        <source>每季度最多天数</source>
        <translation>Most days a quarter</translation>
    </message>
    <message>
        <source>每季度最少天数</source>
        <translation>Least days a quarter</translation>
    </message>
    <message>
        <source>每季度集中学习次数</source>
        <translation>Study sessions a quarter</translation>
    </message>
    <message>
        <source>每年调研报告篇数</source>
        <translation>Research reports a year</translation>
    </message>
    <message>
        <source>每月</source>
        <translation>a month</translation>
    </message>
    <message>
        <source>每月到基层天数</source>
        <translation>Days at the grassroots by month</translation>
    </message>
    <message>
        <source>每月外出天数</source>
        <translation>Days away by month</translation>
    </message>
    <message>
        <source>每条记录按它当日施行的版本检查。新版本是一个规则数据文件（.toml），由熟悉规则的人编好后装入。</source>
        <translation>Each record is checked by the edition in force on its day. A new edition is a rules data file (.toml), made by someone who knows the rules and then installed.</translation>
    </message>
    <message>
        <source>每次会议从筹备到纪要都在这里。</source>
        <translation>Every meeting, from planning to minutes.</translation>
    </message>
    <message>
        <source>每次学习半天数</source>
        <translation>Half-days a session</translation>
    </message>
    <message>
        <source>民主生活会</source>
        <translation>Democratic life meeting</translation>
    </message>
    <message>
        <source>民主生活会最多天数</source>
        <translation>Most days of a democratic life meeting</translation>
    </message>
    <message>
        <source>民主生活会最少天数</source>
        <translation>Least days of a democratic life meeting</translation>
    </message>
    <message>
        <source>民主生活会清单</source>
        <translation>Democratic life meeting checklist</translation>
    </message>
    <message>
        <source>民主生活会窗口止</source>
        <translation>Democratic life meetings until</translation>
    </message>
    <message>
        <source>民主生活会窗口起</source>
        <translation>Democratic life meetings from</translation>
    </message>
    <message>
        <source>永久</source>
        <translation>Permanent</translation>
    </message>
    <message>
        <source>汇报人</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>汇报分钟</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>汇报单位</source>
        <translation>Reporting unit</translation>
    </message>
    <message>
        <source>汇报开始</source>
        <translation>Report began</translation>
    </message>
    <message>
        <source>汇报结束</source>
        <translation>Report ended</translation>
    </message>
    <message>
        <source>汇报计时</source>
        <translation>Report timer</translation>
    </message>
    <message>
        <source>江口政务</source>
        <translation>江口政务</translation>
    </message>
    <message>
        <source>没有不同。</source>
        <translation>No differences.</translation>
    </message>
    <message>
        <source>没有人缺席，不必补学。</source>
        <translation>Nobody was absent; nothing to make up.</translation>
    </message>
    <message>
        <source>没有保存完的</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>没有保留意见。有不同意见的，在下面登记。</source>
        <translation>No reservations. Add differing opinions below.</translation>
    </message>
    <message>
        <source>没有参加的成员</source>
        <translation>Members who did not take part</translation>
    </message>
    <message>
        <source>没有可选的说法，本程序这样办</source>
        <translation>There is no choice of readings; this is what the program does</translation>
    </message>
    <message>
        <source>没有哪个能到更多人</source>
        <translation>none would bring more people</translation>
    </message>
    <message>
        <source>没有安排</source>
        <translation>Nothing planned</translation>
    </message>
    <message>
        <source>没有对应的列，不导入：{heads}</source>
        <translation>No such columns, not imported: {heads}</translation>
    </message>
    <message>
        <source>没有导入任何一行</source>
        <translation>No row was imported</translation>
    </message>
    <message>
        <source>没有找到“{text}”。</source>
        <translation>"{text}" was not found.</translation>
    </message>
    <message>
        <source>没有找到“{text}”，换个说法或按 Esc 清空。</source>
        <translation>"{text}" was not found. Try other words, or press Esc to clear.</translation>
    </message>
    <message>
        <source>没有找到“{typed}”，请从列表中选择，或先登记。</source>
        <translation>"{typed}" was not found. Choose from the list, or add it first.</translation>
    </message>
    <message>
        <source>没有指明牵头单位的议定事项，不需要交办。</source>
        <translation>No decision names a lead unit; nothing to assign.</translation>
    </message>
    <message>
        <source>没有未办结的督查事项。会议议定事项在会议页的“交办”一步转来，其他事项在这里交办。</source>
        <translation>No supervision matters are open. Decisions come from the step "Assign" of a meeting; other matters are assigned here.</translation>
    </message>
    <message>
        <source>没有未处理的。</source>
        <translation>None open. </translation>
    </message>
    <message>
        <source>没有检查完：{why}</source>
        <translation>Check not finished: {why}</translation>
    </message>
    <message>
        <source>没有符合条件的规则提示。</source>
        <translation>No findings match.</translation>
    </message>
    <message>
        <source>没有筹备中的同类会议。新登记会议后，可从这里或会议的“议题”一步排入。</source>
        <translation>No meeting of this kind is being planned. Once one is added, put the item on it from here or in its step "Item".</translation>
    </message>
    <message>
        <source>没有装入</source>
        <translation>Not installed</translation>
    </message>
    <message>
        <source>没有议定事项时填</source>
        <translation>if there is no decision</translation>
    </message>
    <message>
        <source>没有超期的事项，没有需要打印的催办单。</source>
        <translation>Nothing is overdue; there are no reminders to print.</translation>
    </message>
    <message>
        <source>没有载入</source>
        <translation>Not loaded</translation>
    </message>
    <message>
        <source>没有逾期和近日到期的事项。</source>
        <translation>Nothing is overdue or due soon.</translation>
    </message>
    <message>
        <source>沿用随程序提供的版本</source>
        <translation>Taken from the program's own edition</translation>
    </message>
    <message>
        <source>法定人数</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>法定程序</source>
        <translation>Legal procedure</translation>
    </message>
    <message>
        <source>法院检察院</source>
        <translation>Court or procuratorate</translation>
    </message>
    <message>
        <source>活动</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>活动内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>活动内容与议程</source>
        <translation>Content and agenda</translation>
    </message>
    <message>
        <source>活动名称</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>活动性质</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>活动时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>活动类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>活动邀请</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>派出机构</source>
        <translation>Dispatched agency</translation>
    </message>
    <message>
        <source>流转</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>涉及其他部门未协商会签</source>
        <translation>Other units not consulted or countersigned</translation>
    </message>
    <message>
        <source>涉及单位</source>
        <translation>Units concerned</translation>
    </message>
    <message>
        <source>涉及记录</source>
        <translation>Record concerned</translation>
    </message>
    <message>
        <source>涉及资金</source>
        <translation>Funds involved</translation>
    </message>
    <message>
        <source>涉密必须直送</source>
        <translation>Classified, must go direct</translation>
    </message>
    <message>
        <source>涉密文件借阅登记簿</source>
        <translation>Classified documents: loans</translation>
    </message>
    <message>
        <source>涉密文件复制审批登记簿</source>
        <translation>Classified documents: copying approvals</translation>
    </message>
    <message>
        <source>涉密文件收文登记簿</source>
        <translation>Classified documents: incoming</translation>
    </message>
    <message>
        <source>涉密文件清退、销毁登记簿</source>
        <translation>Classified documents: returned, destroyed</translation>
    </message>
    <message>
        <source>涉密登记簿（空白）</source>
        <translation>Classified registers (blank)</translation>
    </message>
    <message>
        <source>涉密载体</source>
        <translation>Classified carriers</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>满意</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>满意度</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>点一天可以改成放假或上班。</source>
        <translation>H day off, W at work. Click a day to change it.</translation>
    </message>
    <message>
        <source>点一格或按回车，登记今天收到</source>
        <translation>Click a cell or press Enter to register today's receipt</translation>
    </message>
    <message>
        <source>照印在名单上的写法</source>
        <translation>as printed in lists</translation>
    </message>
    <message>
        <source>牵头</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>牵头单位</source>
        <translation>Lead unit</translation>
    </message>
    <message>
        <source>牵头部门</source>
        <translation>Lead department</translation>
    </message>
    <message>
        <source>特急</source>
        <translation>Extra urgent</translation>
    </message>
    <message>
        <source>特殊工作支出</source>
        <translation>Special work spending</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>状态日期</source>
        <translation>Status on</translation>
    </message>
    <message>
        <source>环节</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>现在：{here}</source>
        <translation>Now: {here}</translation>
    </message>
    <message>
        <source>现场学习</source>
        <translation>Field study</translation>
    </message>
    <message>
        <source>现有的正文会换成“{name}”的内容。</source>
        <translation>The text that stands here gives way to what “{name}” holds.</translation>
    </message>
    <message>
        <source>班</source>
        <translation>W</translation>
    </message>
    <message>
        <source>班子成员外出</source>
        <translation>Leaders away</translation>
    </message>
    <message>
        <source>理论学习 {days}</source>
        <translation>Theory study {days}</translation>
    </message>
    <message>
        <source>生成纪要</source>
        <translation>Compose minutes</translation>
    </message>
    <message>
        <source>生病休息</source>
        <translation>Illness</translation>
    </message>
    <message>
        <source>用于以前</source>
        <translation>Used before</translation>
    </message>
    <message>
        <source>用印</source>
        <translation>Seal use</translation>
    </message>
    <message>
        <source>用印事由</source>
        <translation>Sealed for</translation>
    </message>
    <message>
        <source>用印单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>用印审批单</source>
        <translation>Seal use approval slip</translation>
    </message>
    <message>
        <source>用印日期</source>
        <translation>Sealed on</translation>
    </message>
    <message>
        <source>用印时间</source>
        <translation>Sealed at</translation>
    </message>
    <message>
        <source>用印次数</source>
        <translation>Impressions</translation>
    </message>
    <message>
        <source>用印登记簿</source>
        <translation>Seal use register</translation>
    </message>
    <message>
        <source>用新的原文替换</source>
        <translation>Replace with the new text</translation>
    </message>
    <message>
        <source>用途</source>
        <translation>Used for</translation>
    </message>
    <message>
        <source>用途明细</source>
        <translation>Use in detail</translation>
    </message>
    <message>
        <source>由主要负责人汇报的会议</source>
        <translation>Meetings where principals report</translation>
    </message>
    <message>
        <source>由您指定，重排时不动。</source>
        <translation>Fixed by you; planning again leaves it.</translation>
    </message>
    <message>
        <source>申请</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>申请事项</source>
        <translation>Requested for</translation>
    </message>
    <message>
        <source>申请依据</source>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>申请单位</source>
        <translation>Requesting unit</translation>
    </message>
    <message>
        <source>申请日期</source>
        <translation>Requested on</translation>
    </message>
    <message>
        <source>申请金额</source>
        <translation>Requested sum</translation>
    </message>
    <message>
        <source>电报</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>电话报告</source>
        <translation>By telephone</translation>
    </message>
    <message>
        <source>病假</source>
        <translation>Sick leave</translation>
    </message>
    <message>
        <source>病假中</source>
        <translation>On sick leave</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>登记{what}</source>
        <translation>New {what}</translation>
    </message>
    <message>
        <source>登记主任已审示</source>
        <translation>Record director's opinion</translation>
    </message>
    <message>
        <source>登记今天初审合格</source>
        <translation>Record passed today</translation>
    </message>
    <message>
        <source>登记今天办结</source>
        <translation>Record closed today</translation>
    </message>
    <message>
        <source>登记今天印发</source>
        <translation>Record issued today</translation>
    </message>
    <message>
        <source>登记今天已回复</source>
        <translation>Record replied today</translation>
    </message>
    <message>
        <source>登记今天归档</source>
        <translation>Record archived today</translation>
    </message>
    <message>
        <source>登记今天收到书面报告</source>
        <translation>Register the written report as received today</translation>
    </message>
    <message>
        <source>登记今天答复</source>
        <translation>Record answered today</translation>
    </message>
    <message>
        <source>登记今天签收</source>
        <translation>Record received today</translation>
    </message>
    <message>
        <source>登记今天起草完</source>
        <translation>Record drafted today</translation>
    </message>
    <message>
        <source>登记今天通知</source>
        <translation>Record notified today</translation>
    </message>
    <message>
        <source>登记任职、分管和AB角后会列在这里。</source>
        <translation>Posts, portfolios and A/B cover pairs are listed here once added.</translation>
    </message>
    <message>
        <source>登记传阅</source>
        <translation>Record circulation</translation>
    </message>
    <message>
        <source>登记催办</source>
        <translation>Record a reminder</translation>
    </message>
    <message>
        <source>登记反馈</source>
        <translation>Record feedback</translation>
    </message>
    <message>
        <source>登记外出</source>
        <translation>Record absence</translation>
    </message>
    <message>
        <source>登记审定</source>
        <translation>Record decision</translation>
    </message>
    <message>
        <source>登记审核同意</source>
        <translation>Record agreed</translation>
    </message>
    <message>
        <source>登记已举行</source>
        <translation>Record as held</translation>
    </message>
    <message>
        <source>登记已召开</source>
        <translation>Record as held</translation>
    </message>
    <message>
        <source>登记已告知</source>
        <translation>Record as told</translation>
    </message>
    <message>
        <source>登记已批准</source>
        <translation>Record approval</translation>
    </message>
    <message>
        <source>登记批示</source>
        <translation>Record instruction</translation>
    </message>
    <message>
        <source>登记散会</source>
        <translation>Close the meeting</translation>
    </message>
    <message>
        <source>登记新的“{typed}”…</source>
        <translation>Add "{typed}"…</translation>
    </message>
    <message>
        <source>登记时给</source>
        <translation>given on entry</translation>
    </message>
    <message>
        <source>登记机关代字</source>
        <translation>Add issuer code</translation>
    </message>
    <message>
        <source>登记现在已返回</source>
        <translation>Record return now</translation>
    </message>
    <message>
        <source>登记督促</source>
        <translation>Record urging</translation>
    </message>
    <message>
        <source>登记第一条</source>
        <translation>Add the first</translation>
    </message>
    <message>
        <source>登记第一次会议</source>
        <translation>Plan the first meeting</translation>
    </message>
    <message>
        <source>登记签发</source>
        <translation>Record signature</translation>
    </message>
    <message>
        <source>登记签署</source>
        <translation>Record signature</translation>
    </message>
    <message>
        <source>登记簿</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>登记组长今天审定</source>
        <translation>Record group head's approval today</translation>
    </message>
    <message>
        <source>登记通知已发出</source>
        <translation>Record notice as sent</translation>
    </message>
    <message>
        <source>监印人</source>
        <translation>Seal custodian</translation>
    </message>
    <message>
        <source>盒号</source>
        <translation>Box No.</translation>
    </message>
    <message>
        <source>目前没有规则提示。</source>
        <translation>Nothing to report at present.</translation>
    </message>
    <message>
        <source>目录、报送、归档</source>
        <translation>Lists, reports, archive</translation>
    </message>
    <message>
        <source>直属事业单位</source>
        <translation>Affiliated institution</translation>
    </message>
    <message>
        <source>直送领导</source>
        <translation>Direct to leader</translation>
    </message>
    <message>
        <source>直送领导个人</source>
        <translation>Sent to a leader in person</translation>
    </message>
    <message>
        <source>省外</source>
        <translation>Outside province</translation>
    </message>
    <message>
        <source>省外政府代表团</source>
        <translation>Government delegation from another province</translation>
    </message>
    <message>
        <source>省直部门</source>
        <translation>Provincial department</translation>
    </message>
    <message>
        <source>省部级</source>
        <translation>Provincial or ministerial level</translation>
    </message>
    <message>
        <source>督促</source>
        <translation>Urging</translation>
    </message>
    <message>
        <source>督促意见</source>
        <translation>Urging</translation>
    </message>
    <message>
        <source>督促日期</source>
        <translation>Urged on</translation>
    </message>
    <message>
        <source>督办号</source>
        <translation>Supervision No.</translation>
    </message>
    <message>
        <source>督查</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>督查一览</source>
        <translation>Supervision overview</translation>
    </message>
    <message>
        <source>督查专人</source>
        <translation>Supervision contact</translation>
    </message>
    <message>
        <source>督查事项</source>
        <translation>Supervision matter</translation>
    </message>
    <message>
        <source>督查通报</source>
        <translation>Supervision bulletin</translation>
    </message>
    <message>
        <source>督查通知单</source>
        <translation>Supervision notice</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>研究会议</source>
        <translation>Considered at</translation>
    </message>
    <message>
        <source>研讨交流</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>确定议题</source>
        <translation>Fix agenda</translation>
    </message>
    <message>
        <source>确认录入</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>确认录入 {count} 行</source>
        <translation>Confirm rows: {count}</translation>
    </message>
    <message>
        <source>社区</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>离场</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>离开</source>
        <translation>Leaves</translation>
    </message>
    <message>
        <source>科级及以下</source>
        <translation>Section level and below</translation>
    </message>
    <message>
        <source>移除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>程序出了一个没有料到的错误，已保存的内容不受影响。错误记录在 {place}，请转给维护人员。</source>
        <translation>Something unforeseen went wrong. What was saved is safe. The error is recorded in {place}; please pass it on to those who maintain the program.</translation>
    </message>
    <message>
        <source>程序出错</source>
        <translation>Program error</translation>
    </message>
    <message>
        <source>程度</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>稿次</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>空</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>空白登记簿</source>
        <translation>Blank registers</translation>
    </message>
    <message>
        <source>立即备份</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>章</source>
        <translation>Chapter</translation>
    </message>
    <message>
        <source>笔记</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>符合</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>第 {page} / {total} 页</source>
        <translation>Page {page} / {total}</translation>
    </message>
    <message>
        <source>第 {week} 周</source>
        <translation>Week {week}</translation>
    </message>
    <message>
        <source>第70条事项</source>
        <translation>Matter under art. 70</translation>
    </message>
    <message>
        <source>第{number}章 {title}</source>
        <translation>Chapter {number} {title}</translation>
    </message>
    <message>
        <source>第一季度</source>
        <translation>Q1</translation>
    </message>
    <message>
        <source>第三季度</source>
        <translation>Q3</translation>
    </message>
    <message>
        <source>第二季度</source>
        <translation>Q2</translation>
    </message>
    <message>
        <source>第几次</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>第四季度</source>
        <translation>Q4</translation>
    </message>
    <message>
        <source>答复</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>答复收文</source>
        <translation>Replies to</translation>
    </message>
    <message>
        <source>答复日期</source>
        <translation>Replied on</translation>
    </message>
    <message>
        <source>答复时限</source>
        <translation>Reply due</translation>
    </message>
    <message>
        <source>答应办结</source>
        <translation>Promised by</translation>
    </message>
    <message>
        <source>答记者问</source>
        <translation>Press interview</translation>
    </message>
    <message>
        <source>筛选{title}</source>
        <translation>Filter {title}</translation>
    </message>
    <message>
        <source>筹备</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>签发</source>
        <translation>Signing</translation>
    </message>
    <message>
        <source>签发人</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>签发人身份</source>
        <translation>Signer's post</translation>
    </message>
    <message>
        <source>签发后给号</source>
        <translation>given once signed</translation>
    </message>
    <message>
        <source>签发日期</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>签名</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>签名负责人</source>
        <translation>Signed by principal</translation>
    </message>
    <message>
        <source>签收</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>签收人</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>签收日期</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>签收时间</source>
        <translation>Received at</translation>
    </message>
    <message>
        <source>签署方式</source>
        <translation>Signed how</translation>
    </message>
    <message>
        <source>签署日期</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>签订单位</source>
        <translation>Signing unit</translation>
    </message>
    <message>
        <source>签订日期</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>简称</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>管理体制重大改革</source>
        <translation>Major reform of administration</translation>
    </message>
    <message>
        <source>篇数</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>类别变更</source>
        <translation>Class change</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>粘贴人员名单</source>
        <translation>Paste a roster</translation>
    </message>
    <message>
        <source>粘贴名单</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>粘贴处</source>
        <translation>Paste here</translation>
    </message>
    <message>
        <source>粘贴节假日通知</source>
        <translation>Paste a holiday notice</translation>
    </message>
    <message>
        <source>粘贴通知…</source>
        <translation>Paste notice…</translation>
    </message>
    <message>
        <source>紧急信息</source>
        <translation>Urgent report</translation>
    </message>
    <message>
        <source>紧急信息接报登记单</source>
        <translation>Urgent report intake form</translation>
    </message>
    <message>
        <source>紧急处置</source>
        <translation>Emergency action</translation>
    </message>
    <message>
        <source>紧急程度</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>紧急重要</source>
        <translation>Urgent, important</translation>
    </message>
    <message>
        <source>纪念会</source>
        <translation>Commemoration</translation>
    </message>
    <message>
        <source>纪要</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>纪要号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>纪要已签发</source>
        <translation>Minutes signed</translation>
    </message>
    <message>
        <source>纪要抄送</source>
        <translation>Copies of minutes to</translation>
    </message>
    <message>
        <source>纪要签发人</source>
        <translation>Signers of minutes</translation>
    </message>
    <message>
        <source>纪要签发后交办。</source>
        <translation>Assign once the minutes are signed.</translation>
    </message>
    <message>
        <source>纯文本 (*.txt)</source>
        <translation>Plain text (*.txt)</translation>
    </message>
    <message>
        <source>组内职务</source>
        <translation>Group role</translation>
    </message>
    <message>
        <source>组成人员</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>组成部门</source>
        <translation>Constituent department</translation>
    </message>
    <message>
        <source>组长</source>
        <translation>Group head</translation>
    </message>
    <message>
        <source>经办人</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>经办人 {name} ▾</source>
        <translation>Clerk {name} ▾</translation>
    </message>
    <message>
        <source>经济社会发展计划</source>
        <translation>Economic and social development plan</translation>
    </message>
    <message>
        <source>经费、用印</source>
        <translation>Funds, seal</translation>
    </message>
    <message>
        <source>经费审批</source>
        <translation>Fund approval</translation>
    </message>
    <message>
        <source>经费审批表</source>
        <translation>Fund approval form</translation>
    </message>
    <message>
        <source>经费审签</source>
        <translation>Fund signing</translation>
    </message>
    <message>
        <source>经费申请</source>
        <translation>Fund request</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>End</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>结果说明</source>
        <translation>Result note</translation>
    </message>
    <message>
        <source>结果须公布</source>
        <translation>Publish result</translation>
    </message>
    <message>
        <source>给 {series} 下一号{used_for}</source>
        <translation>Give next number of {series}{used_for}</translation>
    </message>
    <message>
        <source>给予的记录</source>
        <translation>Given to</translation>
    </message>
    <message>
        <source>给号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>给号日期</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>绝密文件分发、收回登记簿</source>
        <translation>Top secret documents: handed out, taken back</translation>
    </message>
    <message>
        <source>统一编号</source>
        <translation>Serial No.</translation>
    </message>
    <message>
        <source>继续有效</source>
        <translation>Still valid</translation>
    </message>
    <message>
        <source>续报</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>续报日期</source>
        <translation>Followed up on</translation>
    </message>
    <message>
        <source>续报时间</source>
        <translation>Followed up at</translation>
    </message>
    <message>
        <source>绿色已学，蓝色已排，竖线为要求；可达按每季上限算</source>
        <translation>Green: done; blue: planned; line: required. Reachable counts up to each quarter's limit</translation>
    </message>
    <message>
        <source>缓议</source>
        <translation>Put off</translation>
    </message>
    <message>
        <source>缓议次数</source>
        <translation>Times put off</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>编号簿</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>编号系列</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>缩小 Ctrl+－</source>
        <translation>Zoom out Ctrl+-</translation>
    </message>
    <message>
        <source>缺 {names}</source>
        <translation>Away: {names}</translation>
    </message>
    <message>
        <source>缺席</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>缺席原因</source>
        <translation>Reason absent</translation>
    </message>
    <message>
        <source>缺联系人和电话</source>
        <translation>No contact or phone</translation>
    </message>
    <message>
        <source>群众反映和领导关注的问题</source>
        <translation>Concerns of the public and of leaders</translation>
    </message>
    <message>
        <source>考勤</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>职务类别</source>
        <translation>Kind of post</translation>
    </message>
    <message>
        <source>职责</source>
        <translation>By right</translation>
    </message>
    <message>
        <source>联合督查</source>
        <translation>Joint supervision</translation>
    </message>
    <message>
        <source>联系人及电话</source>
        <translation>Contact and phone</translation>
    </message>
    <message>
        <source>联系人电话</source>
        <translation>Contact's phone</translation>
    </message>
    <message>
        <source>联系点</source>
        <translation>Contact point</translation>
    </message>
    <message>
        <source>联系点最多个数</source>
        <translation>Most contact points</translation>
    </message>
    <message>
        <source>联系点最少个数</source>
        <translation>Least contact points</translation>
    </message>
    <message>
        <source>联系点每季度走访次数</source>
        <translation>Visits to a contact point a quarter</translation>
    </message>
    <message>
        <source>联系点登记表</source>
        <translation>Contact point form</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>背景和依据</source>
        <translation>Background and grounds</translation>
    </message>
    <message>
        <source>自</source>
        <translation>From</translation>
    </message>
    <message>
        <source>自议题</source>
        <translation>Out from item</translation>
    </message>
    <message>
        <source>至</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>至{end}</source>
        <translation>until {end}</translation>
    </message>
    <message>
        <source>至议题前返回</source>
        <translation>Back before item</translation>
    </message>
    <message>
        <source>节假日</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>节日</source>
        <translation>Festival</translation>
    </message>
    <message>
        <source>范围</source>
        <translation>Reach</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>街道</source>
        <translation>Subdistrict</translation>
    </message>
    <message>
        <source>补学</source>
        <translation>Make-up study</translation>
    </message>
    <message>
        <source>补学方式</source>
        <translation>Made up by</translation>
    </message>
    <message>
        <source>补学日期</source>
        <translation>Made up on</translation>
    </message>
    <message>
        <source>表彰会</source>
        <translation>Award ceremony</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.csv)</source>
        <translation>Spreadsheet (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>表述</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>被催单位</source>
        <translation>Unit reminded</translation>
    </message>
    <message>
        <source>被催领导</source>
        <translation>Leader reminded</translation>
    </message>
    <message>
        <source>被征求单位</source>
        <translation>Unit consulted</translation>
    </message>
    <message>
        <source>装入</source>
        <translation>Install</translation>
    </message>
    <message>
        <source>装入新版本</source>
        <translation>Install new edition</translation>
    </message>
    <message>
        <source>装入新版本…</source>
        <translation>Install new edition…</translation>
    </message>
    <message>
        <source>装入日期</source>
        <translation>Installed on</translation>
    </message>
    <message>
        <source>要办的</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>要办的 {count} 件</source>
        <translation>To do: {count}</translation>
    </message>
    <message>
        <source>要求</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>要点</source>
        <translation>Gist</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>规则中的出入</source>
        <translation>Discrepancies in the rules</translation>
    </message>
    <message>
        <source>规则原文</source>
        <translation>Official text</translation>
    </message>
    <message>
        <source>规则提示</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>规则提示 {count}</source>
        <translation>Findings {count}</translation>
    </message>
    <message>
        <source>规则数据</source>
        <translation>Rules data</translation>
    </message>
    <message>
        <source>规则数据 (*.toml)</source>
        <translation>Rules data (*.toml)</translation>
    </message>
    <message>
        <source>规则没有写明或前后不一的地方，按哪种说法执行由办公室解释（第一百零九条）。选定即按新口径检查。</source>
        <translation>Where the rules are silent or contradict themselves, the office says how they are read (Article 109). Checks go by the choice at once.</translation>
    </message>
    <message>
        <source>规则版本</source>
        <translation>Rules editions</translation>
    </message>
    <message>
        <source>规则版本不能读取</source>
        <translation>An edition of the rules cannot be read</translation>
    </message>
    <message>
        <source>规则要求</source>
        <translation>Required by rules</translation>
    </message>
    <message>
        <source>规模</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>规范性文件</source>
        <translation>Normative document</translation>
    </message>
    <message>
        <source>规范性文件几个月清理一次</source>
        <translation>Months between reviews of normative documents</translation>
    </message>
    <message>
        <source>规范性文件目录</source>
        <translation>List of normative documents</translation>
    </message>
    <message>
        <source>解决建议</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>解决问题的建议</source>
        <translation>Suggested solution</translation>
    </message>
    <message>
        <source>计划时间</source>
        <translation>Planned for</translation>
    </message>
    <message>
        <source>计算</source>
        <translation>Compute</translation>
    </message>
    <message>
        <source>认为</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>讨论发言主要精神</source>
        <translation>Gist of discussion</translation>
    </message>
    <message>
        <source>讨论稿：领导在纸上签字后，点“登记签发”记下签发人和日期，编号随即给出。</source>
        <translation>Draft. Once a leader has signed the paper, press "Record signature" to note who signed and when; the number is given then.</translation>
    </message>
    <message>
        <source>议定</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>议定事项</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>议定事项通知</source>
        <translation>Decision notice</translation>
    </message>
    <message>
        <source>议定内容</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>议案</source>
        <translation>Bill</translation>
    </message>
    <message>
        <source>议题</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>议题 {count} 项，共 {minutes} 分钟，预计 {end} 结束</source>
        <translation>Items: {count}, {minutes} min in all, expected end {end}</translation>
    </message>
    <message>
        <source>议题{place} {who}</source>
        <translation>Item {place} {who}</translation>
    </message>
    <message>
        <source>议题审定人</source>
        <translation>Agenda approver</translation>
    </message>
    <message>
        <source>议题已于 {day} 由 {who} 审定；再增加的登记为追加议题，须写明理由。</source>
        <translation>The agenda was approved on {day} by {who}; anything added now is a late item and needs a reason.</translation>
    </message>
    <message>
        <source>议题已确定</source>
        <translation>Agenda fixed</translation>
    </message>
    <message>
        <source>议题已经确定，一般不再追加。确需追加“{title}”的，请写明理由：</source>
        <translation>The agenda is fixed and normally takes no more items. If "{title}" must be added, give the reason:</translation>
    </message>
    <message>
        <source>议题库</source>
        <translation>Item pool</translation>
    </message>
    <message>
        <source>议题库里没有等待本类会议的议题。</source>
        <translation>No item in the pool waits for this kind of meeting.</translation>
    </message>
    <message>
        <source>议题征求意见</source>
        <translation>Item consultation</translation>
    </message>
    <message>
        <source>议题征求意见表</source>
        <translation>Item consultation form</translation>
    </message>
    <message>
        <source>议题提出人</source>
        <translation>Proposers of items</translation>
    </message>
    <message>
        <source>议题提报审批表</source>
        <translation>Item approval form</translation>
    </message>
    <message>
        <source>议题确定</source>
        <translation>Agenda fixed</translation>
    </message>
    <message>
        <source>议题资料</source>
        <translation>Item details</translation>
    </message>
    <message>
        <source>议题（{count} 项未议定）</source>
        <translation>Items ({count} undecided)</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>记录人</source>
        <translation>Recorder</translation>
    </message>
    <message>
        <source>记录议定事项</source>
        <translation>Record decisions</translation>
    </message>
    <message>
        <source>论证</source>
        <translation>Appraisal</translation>
    </message>
    <message>
        <source>识别结果</source>
        <translation>What was understood</translation>
    </message>
    <message>
        <source>诫勉谈话</source>
        <translation>Admonitory talk</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>请乡镇主要负责人参加</source>
        <translation>Calls township principals</translation>
    </message>
    <message>
        <source>请假</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>请假事由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>请假外出</source>
        <translation>Leave and away</translation>
    </message>
    <message>
        <source>请假审批表</source>
        <translation>Leave approval form</translation>
    </message>
    <message>
        <source>请假统计</source>
        <translation>Leave totals</translation>
    </message>
    <message>
        <source>请先在“筹备”里选择议题审定人或主持人。</source>
        <translation>First choose the agenda approver or the presider under "Planning".</translation>
    </message>
    <message>
        <source>请先选中一次会议。</source>
        <translation>Select a meeting first.</translation>
    </message>
    <message>
        <source>请先选中要排入的议题。</source>
        <translation>Select the items to put on first.</translation>
    </message>
    <message>
        <source>请填写经办人姓名，它会记在每一次修改后面。</source>
        <translation>Type the clerk's name; it is noted with every change.</translation>
    </message>
    <message>
        <source>请柬直送领导本人</source>
        <translation>Card sent to leader direct</translation>
    </message>
    <message>
        <source>请示</source>
        <translation>Request for instructions</translation>
    </message>
    <message>
        <source>请示与报告不分</source>
        <translation>Request mixed with report</translation>
    </message>
    <message>
        <source>请选择经办人 ▾</source>
        <translation>Choose clerk ▾</translation>
    </message>
    <message>
        <source>读书笔记</source>
        <translation>Reading notes</translation>
    </message>
    <message>
        <source>读到 {year} 年 {festivals}。</source>
        <translation>Read for {year}: {festivals}. </translation>
    </message>
    <message>
        <source>谁在主持</source>
        <translation>Who is in charge</translation>
    </message>
    <message>
        <source>谁在哪个单位任什么职、从何时到何时。可以从 Excel 或 WPS 粘贴整张名单。</source>
        <translation>Who holds which post in which unit, from when to when. A whole roster can be pasted from Excel or WPS.</translation>
    </message>
    <message>
        <source>调研</source>
        <translation>Field research</translation>
    </message>
    <message>
        <source>调研报告</source>
        <translation>Research report</translation>
    </message>
    <message>
        <source>调研检查</source>
        <translation>Research and inspection</translation>
    </message>
    <message>
        <source>调研活动记录表</source>
        <translation>Field research record</translation>
    </message>
    <message>
        <source>谢绝</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>财政局审核</source>
        <translation>Finance bureau review</translation>
    </message>
    <message>
        <source>财政投资项目</source>
        <translation>Publicly funded project</translation>
    </message>
    <message>
        <source>责任单位</source>
        <translation>Responsible unit</translation>
    </message>
    <message>
        <source>责任者</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>责任领导</source>
        <translation>Leader responsible</translation>
    </message>
    <message>
        <source>资金性质</source>
        <translation>Nature of funds</translation>
    </message>
    <message>
        <source>起于</source>
        <translation>From</translation>
    </message>
    <message>
        <source>起草</source>
        <translation>Drafting</translation>
    </message>
    <message>
        <source>超 {days} 天</source>
        <translation>{days} days over</translation>
    </message>
    <message>
        <source>超时 {clock}</source>
        <translation>Over {clock}</translation>
    </message>
    <message>
        <source>超时{minutes}分钟</source>
        <translation>{minutes} min over</translation>
    </message>
    <message>
        <source>超期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>越级行文</source>
        <translation>Bypasses a level</translation>
    </message>
    <message>
        <source>跟随系统深浅色</source>
        <translation>Follow the system</translation>
    </message>
    <message>
        <source>蹲点调研</source>
        <translation>Resident research</translation>
    </message>
    <message>
        <source>转办日期</source>
        <translation>Referred on</translation>
    </message>
    <message>
        <source>转督查</source>
        <translation>To supervision</translation>
    </message>
    <message>
        <source>转经费</source>
        <translation>To funds</translation>
    </message>
    <message>
        <source>转议题</source>
        <translation>To agenda</translation>
    </message>
    <message>
        <source>载入</source>
        <translation>Load</translation>
    </message>
    <message>
        <source>载入…</source>
        <translation>Load…</translation>
    </message>
    <message>
        <source>载入原文</source>
        <translation>Load text</translation>
    </message>
    <message>
        <source>载入原文…</source>
        <translation>Load text…</translation>
    </message>
    <message>
        <source>载入工作规则原文</source>
        <translation>Load the official text of the rules</translation>
    </message>
    <message>
        <source>载入日期</source>
        <translation>Loaded on</translation>
    </message>
    <message>
        <source>载入正文</source>
        <translation>Load the text</translation>
    </message>
    <message>
        <source>近日到期</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>近期没有已登记的会议，可在“会议”页按 Ctrl+N 登记。</source>
        <translation>No meetings are planned soon. Press Ctrl+N on the page "Meeting" to plan one.</translation>
    </message>
    <message>
        <source>返回名单 Esc</source>
        <translation>Back to list Esc</translation>
    </message>
    <message>
        <source>返回报告日期</source>
        <translation>Return reported on</translation>
    </message>
    <message>
        <source>返回议程 Esc</source>
        <translation>Back to agenda Esc</translation>
    </message>
    <message>
        <source>还有 {count} 条同类提示…</source>
        <translation>{count} more of this kind…</translation>
    </message>
    <message>
        <source>还有 {count} 项…</source>
        <translation>{count} more…</translation>
    </message>
    <message>
        <source>还没有人登记到会。</source>
        <translation>Nobody is recorded as present yet.</translation>
    </message>
    <message>
        <source>还没有催办</source>
        <translation>No reminder yet</translation>
    </message>
    <message>
        <source>还没有发放编号材料。按“发放”给名单上的每个人一份。</source>
        <translation>No numbered papers are handed out yet. Press "Hand out" to give everyone on the list a copy.</translation>
    </message>
    <message>
        <source>还没有检查。</source>
        <translation>Not checked yet.</translation>
    </message>
    <message>
        <source>还没有检查，点“重新检查”。</source>
        <translation>Not checked yet; press "Check again".</translation>
    </message>
    <message>
        <source>还没有登记基层联系点。</source>
        <translation>No grassroots contact points yet.</translation>
    </message>
    <message>
        <source>还没有登记，按“增加”填写第一条。</source>
        <translation>Nothing here yet; press "Add" to fill in the first.</translation>
    </message>
    <message>
        <source>还没有议题。在下面填写第一项，回车逐格前进，填完即存。</source>
        <translation>No items yet. Type the first below; Enter moves on, the last field saves.</translation>
    </message>
    <message>
        <source>还没有载入原文。从网上或文件中把工作规则全文存成 .txt，载入后这里逐条显示。</source>
        <translation>The official text is not loaded yet. Save the whole of the rules as a .txt file and load it; each article then stands here.</translation>
    </message>
    <message>
        <source>还没有，已过 {days} 天</source>
        <translation>Not yet, {days} days gone by</translation>
    </message>
    <message>
        <source>还没有，请立即报告</source>
        <translation>Not yet: tell them at once</translation>
    </message>
    <message>
        <source>这一年还没有可排的日子。</source>
        <translation>There are no days to plan in this year yet.</translation>
    </message>
    <message>
        <source>这一条</source>
        <translation>This finding</translation>
    </message>
    <message>
        <source>这一条仅供查阅。</source>
        <translation>This article is only for reading.</translation>
    </message>
    <message>
        <source>这两周还没有安排。会议、领导活动、调研、接待和学习登记后都会列在这里。</source>
        <translation>Nothing is planned for these two weeks yet. Meetings, leaders' activities, research, receptions and study are listed here once added.</translation>
    </message>
    <message>
        <source>这个发文机关还没有登记机关代字。</source>
        <translation>This issuer has no issuer code yet.</translation>
    </message>
    <message>
        <source>这次学习已经安排，请打开它修改日期。</source>
        <translation>This session is already planned; open it to change its date.</translation>
    </message>
    <message>
        <source>这项议题还没有记录。</source>
        <translation>Nothing is recorded on this item yet.</translation>
    </message>
    <message>
        <source>这项议题还没有记录，在下面填写第一句。</source>
        <translation>Nothing is recorded on this item yet. Type the first sentence below.</translation>
    </message>
    <message>
        <source>进出原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>进展</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>迟到</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>迟到到会</source>
        <translation>Arrived late at</translation>
    </message>
    <message>
        <source>迟反馈</source>
        <translation>Late feedback</translation>
    </message>
    <message>
        <source>追加</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>追加和计时</source>
        <translation>Late item and timing</translation>
    </message>
    <message>
        <source>追加方式</source>
        <translation>Added how</translation>
    </message>
    <message>
        <source>追加理由</source>
        <translation>Reason added</translation>
    </message>
    <message>
        <source>追加议题</source>
        <translation>Late item</translation>
    </message>
    <message>
        <source>追认议题</source>
        <translation>Ratified by item</translation>
    </message>
    <message>
        <source>追责</source>
        <translation>Accountability</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>退回日期</source>
        <translation>Returned on</translation>
    </message>
    <message>
        <source>退文</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>退文单</source>
        <translation>Return slip</translation>
    </message>
    <message>
        <source>退文日期</source>
        <translation>Returned on</translation>
    </message>
    <message>
        <source>退文要求</source>
        <translation>Return note</translation>
    </message>
    <message>
        <source>送出日期</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>送批</source>
        <translation>Send up</translation>
    </message>
    <message>
        <source>适合整页</source>
        <translation>Fit page</translation>
    </message>
    <message>
        <source>适合页宽</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>选中一行或几行，可改类别；Delete 去掉</source>
        <translation>Select rows to change their kind; Delete drops them</translation>
    </message>
    <message>
        <source>选中后回车排入，可多选</source>
        <translation>Select one or more, Enter puts them on</translation>
    </message>
    <message>
        <source>选中后回车登记退回</source>
        <translation>Select, then Enter records the return</translation>
    </message>
    <message>
        <source>选中后回车：本项起离场，或本项前返回。</source>
        <translation>Select, then Enter: out from this item, or back before it.</translation>
    </message>
    <message>
        <source>选中后按 1 到会  2 请假  3 缺席  0 未到  4 交提纲  回车 填原因</source>
        <translation>Press 1 present  2 excused  3 absent  0 awaited  4 outline in  Enter reason</translation>
    </message>
    <message>
        <source>途经</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>通告</source>
        <translation>Public notice</translation>
    </message>
    <message>
        <source>通报</source>
        <translation>Circular</translation>
    </message>
    <message>
        <source>通知</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>通知尚未发出。</source>
        <translation>The notice has not been sent yet.</translation>
    </message>
    <message>
        <source>通知已于 {day} 发出。</source>
        <translation>The notice was sent on {day}.</translation>
    </message>
    <message>
        <source>通知日期</source>
        <translation>Notified on</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>逾期 {late} 件，今日到期 {today} 件，见“今日”。</source>
        <translation>Overdue: {late}, due today: {today}; see "Today".</translation>
    </message>
    <message>
        <source>逾期未收回</source>
        <translation>Overdue, outstanding</translation>
    </message>
    <message>
        <source>邀请</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>邀请单位</source>
        <translation>Inviting unit</translation>
    </message>
    <message>
        <source>邀请领导出席活动审批表</source>
        <translation>Invitation approval form</translation>
    </message>
    <message>
        <source>部门乡镇来文</source>
        <translation>Departments and townships</translation>
    </message>
    <message>
        <source>部门全县性会议</source>
        <translation>County-wide conference</translation>
    </message>
    <message>
        <source>部门要求以办名义</source>
        <translation>Unit asks for office's name</translation>
    </message>
    <message>
        <source>部门设立或撤并</source>
        <translation>Department founded, closed or merged</translation>
    </message>
    <message>
        <source>都能参加</source>
        <translation>All can come</translation>
    </message>
    <message>
        <source>配合单位</source>
        <translation>Assisting units</translation>
    </message>
    <message>
        <source>采用</source>
        <translation>Adopt</translation>
    </message>
    <message>
        <source>采用 {count} 次</source>
        <translation>Adopt {count}</translation>
    </message>
    <message>
        <source>采纳情况</source>
        <translation>Adoption</translation>
    </message>
    <message>
        <source>重大决策</source>
        <translation>Major decision</translation>
    </message>
    <message>
        <source>重大基建技改项目</source>
        <translation>Major construction or renewal project</translation>
    </message>
    <message>
        <source>重大对外合作项目</source>
        <translation>Major external cooperation</translation>
    </message>
    <message>
        <source>重大行政决策</source>
        <translation>Major administrative decision</translation>
    </message>
    <message>
        <source>重大行政措施</source>
        <translation>Major administrative measure</translation>
    </message>
    <message>
        <source>重大问题</source>
        <translation>Major issue</translation>
    </message>
    <message>
        <source>重开</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>重开会另立新稿，已签发的这一稿原样保留。要重开吗？</source>
        <translation>Reopening starts a new version; the signed one is kept as it is. Reopen?</translation>
    </message>
    <message>
        <source>重开纪要</source>
        <translation>Reopen minutes</translation>
    </message>
    <message>
        <source>重新检查</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>重新生成</source>
        <translation>Recompose</translation>
    </message>
    <message>
        <source>重新生成会替换标题、正文和名单，已作的修改可用撤销找回。要重新生成吗？</source>
        <translation>Recomposing replaces title, body and lists; undo brings your changes back. Recompose?</translation>
    </message>
    <message>
        <source>重点工作</source>
        <translation>Key work</translation>
    </message>
    <message>
        <source>重要外事活动</source>
        <translation>Important foreign affairs</translation>
    </message>
    <message>
        <source>重要干部任免</source>
        <translation>Major appointment</translation>
    </message>
    <message>
        <source>重要活动</source>
        <translation>Important event</translation>
    </message>
    <message>
        <source>重要活动提前几天报送</source>
        <translation>Days ahead for important events</translation>
    </message>
    <message>
        <source>重要问题</source>
        <translation>Important issue</translation>
    </message>
    <message>
        <source>重要项目安排</source>
        <translation>Major project</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>金额变更</source>
        <translation>Sum change</translation>
    </message>
    <message>
        <source>销假</source>
        <translation>Return report</translation>
    </message>
    <message>
        <source>销假  X</source>
        <translation>Return  X</translation>
    </message>
    <message>
        <source>长桌座次图</source>
        <translation>Long table seating plan</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>问题处理</source>
        <translation>Problem outcome</translation>
    </message>
    <message>
        <source>阅件</source>
        <translation>For reading</translation>
    </message>
    <message>
        <source>阅批来信</source>
        <translation>Letters read</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>限时{minutes}分钟</source>
        <translation>limit {minutes} min</translation>
    </message>
    <message>
        <source>陪同上级考察</source>
        <translation>Escorting superiors</translation>
    </message>
    <message>
        <source>随带助手</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>随程序提供</source>
        <translation>With the program</translation>
    </message>
    <message>
        <source>随程序提供的安排，可以修改。</source>
        <translation>The table that comes with the program; it may be changed. </translation>
    </message>
    <message>
        <source>随行人员</source>
        <translation>Companions</translation>
    </message>
    <message>
        <source>随行人数</source>
        <translation>Companions</translation>
    </message>
    <message>
        <source>集中学习</source>
        <translation>Study session</translation>
    </message>
    <message>
        <source>集中学习台账</source>
        <translation>Study session ledger</translation>
    </message>
    <message>
        <source>集体学习</source>
        <translation>Group study</translation>
    </message>
    <message>
        <source>需审定的问题</source>
        <translation>Question to decide</translation>
    </message>
    <message>
        <source>非主任发布的原因</source>
        <translation>Why not the director</translation>
    </message>
    <message>
        <source>非涉密计算机 严禁录入国家秘密</source>
        <translation>Not cleared for secrets: type no state secrets</translation>
    </message>
    <message>
        <source>面上调查</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>面对观众从左至右：{order}</source>
        <translation>Facing the audience, left to right: {order}</translation>
    </message>
    <message>
        <source>面对观众从左至右；印在座次图上</source>
        <translation>Facing the audience, left to right; printed on the seating plan</translation>
    </message>
    <message>
        <source>页宽</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>页数</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>须先协调征求意见的会议</source>
        <translation>Meetings that need prior consultation</translation>
    </message>
    <message>
        <source>须先经专题会议的会议</source>
        <translation>Meetings that need a thematic meeting first</translation>
    </message>
    <message>
        <source>须报县委的来宾单位</source>
        <translation>Guest bodies reported to the Party committee</translation>
    </message>
    <message>
        <source>须报县委的来宾级别</source>
        <translation>Guest ranks reported to the Party committee</translation>
    </message>
    <message>
        <source>须提前报材料的会议</source>
        <translation>Meetings that need papers ahead</translation>
    </message>
    <message>
        <source>须经许可</source>
        <translation>with permission</translation>
    </message>
    <message>
        <source>预算内</source>
        <translation>Budgeted</translation>
    </message>
    <message>
        <source>预算确定或调整</source>
        <translation>Budget fixed or adjusted</translation>
    </message>
    <message>
        <source>预览打印</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>预计</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>预计至</source>
        <translation>Expected until</translation>
    </message>
    <message>
        <source>领取人</source>
        <translation>Taken by</translation>
    </message>
    <message>
        <source>领导</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>领导一周活动安排表</source>
        <translation>Leaders' week</translation>
    </message>
    <message>
        <source>领导一周活动安排表（按领导）</source>
        <translation>Leaders' week (by leader)</translation>
    </message>
    <message>
        <source>领导不参加的活动</source>
        <translation>Events leaders do not attend</translation>
    </message>
    <message>
        <source>领导分工及AB角安排表</source>
        <translation>Portfolios and A/B cover pairs</translation>
    </message>
    <message>
        <source>领导审定</source>
        <translation>Leader's decision</translation>
    </message>
    <message>
        <source>领导审定日期</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>领导年度履职情况</source>
        <translation>Leader's year</translation>
    </message>
    <message>
        <source>领导批示</source>
        <translation>Leader's instruction</translation>
    </message>
    <message>
        <source>领导批示件登记簿</source>
        <translation>Register of leaders' instructions</translation>
    </message>
    <message>
        <source>领导批示件转办单</source>
        <translation>Instruction referral slip</translation>
    </message>
    <message>
        <source>领导接访</source>
        <translation>Petitioner reception</translation>
    </message>
    <message>
        <source>领导活动</source>
        <translation>Leaders' activity</translation>
    </message>
    <message>
        <source>领导直接交办</source>
        <translation>Assigned by a leader</translation>
    </message>
    <message>
        <source>领导都在岗</source>
        <translation>All leaders on duty</translation>
    </message>
    <message>
        <source>领导都在岗。</source>
        <translation>All leaders are on duty.</translation>
    </message>
    <message>
        <source>题名</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>题目</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>风险评估</source>
        <translation>Risk assessment</translation>
    </message>
    <message>
        <source>风险评估文号</source>
        <translation>Risk assessment ref.</translation>
    </message>
    <message>
        <source>风险评估日期</source>
        <translation>Risk assessed on</translation>
    </message>
    <message>
        <source>首映首发式</source>
        <translation>Premiere or launch</translation>
    </message>
    <message>
        <source>高新技术项目</source>
        <translation>High-tech project</translation>
    </message>
    <message>
        <source>齐备</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>（{use}）</source>
        <translation> ({use})</translation>
    </message>
    <message>
        <source>（无）</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>（通知已发，请另行告知）</source>
        <translation> (notice already sent; tell them separately)</translation>
    </message>
    <message>
        <source>（默认）</source>
        <translation> (default)</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>，此后有改动</source>
        <translation>, changed since</translation>
    </message>
</context>
</TS>
