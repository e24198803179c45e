select state, count(*) as number from invitation where state <> 'F' group by state
